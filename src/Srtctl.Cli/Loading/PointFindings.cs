using Srtctl.Model.Diagnostics;
using Srtctl.Model.Text;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Loading;

/// <summary>Findings about the points of a sweep, said once however many points they concern.</summary>
internal static class PointFindings
{
    /// <summary>No point has that name.</summary>
    public static Diagnostic NoPoint(string name, IReadOnlyCollection<string> known) => new(
        "SRT2040", Severity.Error, "--point", $"The script gives no job '{name}'.",
        $"{NearNames.Question(name, known)} dry-run lists all names.".TrimStart());

    /// <summary>
    /// The findings of all points; in a sweep the place names the first point and counts the others. The place in a
    /// recipe or script comes before the place in the job. What is written once is said once, however many roles take
    /// it.
    /// </summary>
    public static IEnumerable<Diagnostic> Combine(IEnumerable<PlannedPoint> points, LoadedJobs loaded)
    {
        var all = points.SelectMany(static point => point.Diagnostics.Select(finding => (point.Name, finding)));
        var said = all.GroupBy(static pair => pair.finding, static pair => pair.Name)
            .Select(found => (
                Finding: found.Key, Written: loaded.Locate(found.First(), found.Key), In: In(found, loaded)));
        return said
            .GroupBy(static one => (one.Finding with { Place = one.Written ?? one.Finding.Place }, one.In))
            .Select(static same => same.First().Finding with
            {
                Place = (same.First().Written is { } written ? $"{written} " : "") + same.Key.In
                    + string.Join(", ", same.Select(static one => one.Finding.Place)),
            });
    }

    /// <summary>
    /// The findings of reading without the doubts that planning has answered: a flag in no catalog is an error once the
    /// version is known not to have it.
    /// </summary>
    public static IEnumerable<Diagnostic> Unanswered(IEnumerable<Diagnostic> read, IReadOnlyCollection<Diagnostic> planned)
    {
        var refused = planned.Where(static finding => finding.Code == "SRT1600").ToArray();
        return read.Where(finding => finding.Code != "SRT1420"
            || !Array.Exists(refused, answer => answer.Place.StartsWith($"{finding.Place} ", StringComparison.Ordinal)));
    }

    /// <summary>The points of a sweep that a finding speaks of; empty for a single job.</summary>
    private static string In(IEnumerable<string> points, LoadedJobs loaded)
    {
        var names = points.Distinct().ToArray();
        if (loaded.SweepName is null)
            return "";
        return names.Length == 1 ? $"{names[0]}: " : $"{names[0]} and {names.Length - 1} more: ";
    }
}
