using Srtctl.Model.Options;

namespace Srtctl.Recipes.Importing;

/// <summary>What two option records of one type set differently.</summary>
internal static class OptionsChange
{
    /// <summary>The changes; null when properties cannot say them.</summary>
    public static IReadOnlyList<JobVariation.Change>? Of(object before, object after)
    {
        if (!SameExtra(before, after))
            return null;
        var changes = new List<JobVariation.Change>();
        var old = OptionsSource.Settings(before).ToDictionary(static setting => setting.Flag.Index);
        foreach (var (flag, value) in OptionsSource.Settings(after))
        {
            if (old.Remove(flag.Index, out var had) && had.Value.Equals(value))
                continue;
            if (OptionsSource.Typed(after, flag, value) is not var (property, typed))
                return null;
            changes.Add(new(property, property.GetValue(before), typed));
        }

        foreach (var (flag, value) in old.Values)
        {
            if (OptionsSource.Typed(before, flag, value) is not var (property, typed))
                return null;
            changes.Add(new(property, typed, null));
        }

        return changes;
    }

    private static bool SameExtra(object before, object after) => (before, after) switch
    {
        (EngineFileOptions one, EngineFileOptions other) =>
            one.ExtraSettings.Equals(other.ExtraSettings) && one.Extra.Equals(other.Extra),
        (CommandOptions one, CommandOptions other) => one.Extra.Equals(other.Extra),
        (NestedSettings one, NestedSettings other) => one.ExtraSettings.Equals(other.ExtraSettings),
        _ => false,
    };
}
