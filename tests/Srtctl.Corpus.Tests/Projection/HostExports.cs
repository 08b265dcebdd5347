using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>Variables that a batch script exports for everything on the host, the script's own ones aside.</summary>
public static partial class HostExports
{
    private static readonly HashSet<string> OfTheScript =
        ["SRTCTL_OUTPUT_DIR", "SRTCTL_SOURCE_DIR", "PATH", "UV_PROJECT_ENVIRONMENT"];

    /// <summary>States each exported variable with its value.</summary>
    public static void Add(LaunchFacts facts, IEnumerable<string> script)
    {
        foreach (var match in Export().Matches(string.Join('\n', script)).Where(static match =>
            !OfTheScript.Contains(match.Groups[1].Value)))
            facts.Add("job", Aspect.HostExport, match.Groups[1].Value, match.Groups[2].Value);
    }

    [GeneratedRegex(@"^export (\w+)=(.*)$", RegexOptions.Multiline)]
    private static partial Regex Export();
}
