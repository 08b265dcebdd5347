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
    /// recipe comes before the place in the job.
    /// </summary>
    public static IEnumerable<Diagnostic> Combine(IEnumerable<PlannedPoint> points, LoadedJobs loaded)
    {
        var all = points.SelectMany(static point => point.Diagnostics.Select(finding => (point.Name, finding)));
        return all.GroupBy(static pair => pair.finding).Select(group =>
        {
            var first = group.First().Name;
            var others = group.Select(static pair => pair.Name).Distinct().Count() - 1;
            var point = loaded.SweepName is null ? "" : others == 0 ? $"{first}: " : $"{first} and {others} more: ";
            var written = loaded.Recipes?.Locate(first, group.Key.Place) is { } place ? $"{place} " : "";
            return group.Key with { Place = $"{written}{point}{group.Key.Place}" };
        });
    }
}
