using Srtctl.Model.Diagnostics;
using Srtctl.Model.Text;

namespace Srtctl.Cli.Loading;

/// <summary>Findings about the points of a sweep, said once however many points they concern.</summary>
internal static class PointFindings
{
    /// <summary>No point has that name.</summary>
    public static Diagnostic NoPoint(string name, IReadOnlyCollection<string> known) => new("SRT2040", Severity.Error, "--point",
        $"The script gives no job '{name}'.", $"{NearNames.Question(name, known)} dry-run lists all names.".TrimStart());

    /// <summary>The findings of all points; in a sweep the place names the first point and counts the others.</summary>
    public static IEnumerable<Diagnostic> Combine(IEnumerable<PlannedPoint> points, bool isSweep)
    {
        var all = points.SelectMany(static point => point.Diagnostics.Select(finding => (point.Name, finding)));
        if (!isSweep)
            return all.Select(static pair => pair.finding);
        return all.GroupBy(static pair => pair.finding).Select(static group =>
        {
            var others = group.Select(static pair => pair.Name).Distinct().Count() - 1;
            var point = others == 0 ? group.First().Name : $"{group.First().Name} and {others} more";
            return group.Key with { Place = $"{point}: {group.Key.Place}" };
        });
    }
}
