using Srtctl.Model.Diagnostics;
using Srtctl.Model.Text;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Loading;

/// <summary>Findings about the points of a sweep, said once however many points they concern.</summary>
internal static class PointFindings
{
    /// <summary>No point has that name.</summary>
    public static Diagnostic NoPoint(string name, IReadOnlyCollection<string> known) => new("SRT2040", Severity.Error, "--point",
        $"The script gives no job '{name}'.", $"{NearNames.Question(name, known)} dry-run lists all names.".TrimStart());

    /// <summary>
    /// The findings of all points; in a sweep the place names the first point and counts the others. The place in a
    /// recipe or script comes before the place in the job. What is written once is said once, however many roles take
    /// it.
    /// </summary>
    public static IEnumerable<Diagnostic> Combine(IEnumerable<PlannedPoint> points, LoadedJobs loaded)
    {
        var all = points.SelectMany(static point => point.Diagnostics.Select(finding => (point.Name, finding)));
        var said = all.GroupBy(static pair => pair.finding).Select(group =>
        {
            var first = group.First().Name;
            var others = group.Select(static pair => pair.Name).Distinct().Count() - 1;
            var point = loaded.SweepName is null ? "" : others == 0 ? $"{first}: " : $"{first} and {others} more: ";
            return (Written: loaded.Locate(first, group.Key), Point: point, Finding: group.Key);
        });
        return said
            .GroupBy(static one => (one.Written, one.Point, one.Finding with { Place = one.Written is null ? one.Finding.Place : "" }))
            .Select(static same => same.Key.Item3 with
            {
                Place = (same.Key.Written is { } written ? $"{written} " : "") + same.Key.Point
                    + string.Join(", ", same.Select(static one => one.Finding.Place)),
            });
    }
}
