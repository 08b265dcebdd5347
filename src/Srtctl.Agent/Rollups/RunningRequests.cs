using System.Globalization;
using System.Text.RegularExpressions;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Rollups;

/// <summary>How full the decode workers were, as SGLang's log lines tell.</summary>
internal static partial class RunningRequests
{
    private const double Share = 0.9;

    /// <summary>Nearest-rank P90 over all lines of all decode workers; null when there are none.</summary>
    public static double? P90(LaunchPlan plan, string logs)
    {
        if (plan.Resources.DecodeNodes is not > 0)
            return null;
        var counts = Directory.GetFiles(logs, "*decode*.out").SelectMany(static file => File.ReadLines(file))
            .Select(static line => Pattern().Match(line))
            .Where(static match => match.Success)
            .Select(static match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture))
            .Order()
            .ToArray();
        return counts.Length == 0 ? null : counts[(int)Math.Ceiling(Share * counts.Length) - 1];
    }

    [GeneratedRegex(@"#running-req: (\d{1,9})")]
    private static partial Regex Pattern();
}
