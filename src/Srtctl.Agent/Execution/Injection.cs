using System.Globalization;
using System.Text.RegularExpressions;

namespace Srtctl.Agent.Execution;

/// <summary>A fault that a rehearsal brings about on purpose: <c>kill:decode[1]@5s</c>.</summary>
/// <param name="IsHang">True to stop the process without ending it (SIGSTOP); false to kill it (SIGKILL).</param>
/// <param name="Process">Process name in the plan.</param>
/// <param name="Delay">Time after the benchmark has begun.</param>
internal sealed partial record Injection(bool IsHang, string Process, TimeSpan Delay)
{
    /// <summary>Reads one; null when it does not have the form.</summary>
    public static Injection? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var seconds = double.Parse(match.Groups["seconds"].Value, CultureInfo.InvariantCulture);
        return new Injection(match.Groups["kind"].Value == "hang", match.Groups["process"].Value, TimeSpan.FromSeconds(seconds));
    }

    [GeneratedRegex(@"^(?<kind>kill|hang):(?<process>[^@]+)@(?<seconds>\d{1,5}(\.\d{1,3})?)s$")]
    private static partial Regex Form();
}
