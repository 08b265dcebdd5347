using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Merging;

/// <summary>The numbers that a flag takes, as far as programs declare them.</summary>
internal static class FlagBounds
{
    /// <summary>Keys of the bounds, in snapshots as in catalogs.</summary>
    public static readonly string[] Keys = ["min", "exclusiveMin", "max", "exclusiveMax"];

    /// <summary>
    /// What the last version that declares bounds says about one of them: programs checked the same in code before.
    /// </summary>
    public static ConfigValue? Of(FlagTimeline timeline, string key) => timeline.Facts
        .Select(static facts => facts.Flag.Bounds).LastOrDefault(static bounds => !bounds.IsEmpty)
        ?.GetValueOrDefault(key);
}
