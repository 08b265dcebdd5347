using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The shell text in front of a process, taken apart into what it does.</summary>
internal static partial class PreambleFacts
{
    private const string SetupLine = "bash \"$SRTCTL_SETUP_SCRIPT\"";
    private const string FingerprintBegin = "\"$SRTCTL_AGENT\" fingerprint ";

    public static void Add(LaunchFacts facts, string subject, string text)
    {
        var install = Installation().Match(text);
        if (install.Success)
            InstallFacts.Add(facts, subject, install.Value);
        var lines = Installation().Replace(text, "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Contains(SetupLine))
            facts.Add(subject, Aspect.Preamble, "setup script", SetupScript(facts, subject));
        if (lines.Any(IsFingerprint))
            facts.Add(subject, Aspect.Preamble, "fingerprint", facts[subject, Aspect.Variable, "SRTCTL_FINGERPRINT"] ?? "");
        var rest = string.Join('\n', lines.Where(static line => line != SetupLine && !IsFingerprint(line)));
        if (rest.Length > 0)
            facts.Add(subject, Aspect.Preamble, subject == "nginx" ? "shell" : "site", rest);
    }

    private static bool IsFingerprint(string line) => line.StartsWith(FingerprintBegin, StringComparison.Ordinal);

    private static string SetupScript(LaunchFacts facts, string subject) =>
        (facts[subject, Aspect.Variable, "SRTCTL_SETUP_SCRIPT"] ?? "").Split('/')[^1];

    [GeneratedRegex(@"^\(\n  flock 9\n.*^\) 9>""\$HOME/\.srtctl-dynamo\.lock""$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Installation();
}
