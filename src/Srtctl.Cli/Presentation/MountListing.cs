using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Every mount once, with the processes that see it.</summary>
internal static class MountListing
{
    public static IEnumerable<string> Lines(LaunchPlan plan, TextStyle style, int width)
    {
        var mounted = plan.Processes().Where(static process => !process.Mounts.IsEmpty).ToArray();
        if (mounted.Length == 0)
            return [];
        var table = new TextTable("  ", [new("host"), new("container"), new(""), new("seen by")]);
        var uses = mounted.SelectMany(static process => process.Mounts.Select(mount => (mount, process.Role))).ToLookup(
            static pair => pair.mount, static pair => pair.Role);
        foreach (var use in uses)
            table.Add(
                use.Key.Source.ToString(),
                use.Key.Target.ToString(),
                use.Key.Flags ?? "",
                use.Count() == mounted.Length ? "all containers" : string.Join(", ", use.Distinct()));
        return table.Lines(style, width);
    }
}
