using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Merging;

/// <summary>
/// What changed about a flag, and from which version on. The catalog lists every choice and spelling that ever was; one
/// holds in a version as the last change up to it says, or where there is none, unless a later change adds it.
/// </summary>
/// <param name="versions">All versions that know the program, oldest first.</param>
/// <param name="types">Types of single versions.</param>
internal sealed class FlagHistory(IReadOnlyList<string> versions, FlagTypes types)
{
    /// <summary>The changes, oldest first.</summary>
    /// <param name="timeline">The flag.</param>
    /// <param name="choices">Choices that the catalog lists.</param>
    /// <param name="spellings">Spellings that the catalog lists.</param>
    /// <param name="former">A flag whose place it took; null for none.</param>
    public EquatableArray<ConfigMap> Of(
        FlagTimeline timeline, EquatableArray<string> choices, EquatableArray<string> spellings, string? former)
    {
        var first = timeline.Facts[0].Version;
        List<ConfigMap?> changes = [former is null ? null : Change(first, "renamed", ("from", former))];
        var accepted = choices.Where(choice => timeline.Facts.Any(facts => types.Of(facts.Flag).Choices.Contains(choice)));
        changes.Add(Difference("choices", first, choices, accepted, choices));
        SnapshotFlag? lastWithChoices = null;
        for (var place = 0; place < timeline.Facts.Count; place++)
        {
            var now = timeline.Facts[place];
            if (place > 0)
                changes.AddRange(Between(timeline.Facts[place - 1], now, spellings));
            if (types.Of(now.Flag).Choices.IsEmpty || choices.IsEmpty)
                continue;
            if (lastWithChoices is { } last)
                changes.Add(Difference("choices", now.Version, types.Of(last).Choices, types.Of(now.Flag).Choices, choices));
            lastWithChoices = now.Flag;
        }

        return EquatableArray.From(changes.OfType<ConfigMap>());
    }

    private IEnumerable<ConfigMap?> Between(FlagFacts before, FlagFacts now, EquatableArray<string> spellings)
    {
        if (now.Version > before.Version + 1)
        {
            yield return Change(before.Version + 1, "removed");
            yield return Change(now.Version, "added");
        }

        if (now.Flag.Name != before.Flag.Name)
            yield return Change(now.Version, "renamed", ("from", before.Flag.Name));
        yield return Difference("spellings", now.Version, before.Flag.Spellings, now.Flag.Spellings, spellings);
        var (was, became) = (types.Of(before.Flag).Words, types.Of(now.Flag).Words);
        if (was != became)
            yield return Change(now.Version, "type", ("from", was), ("to", became));
        if (before.Flag.HasKnownDefault && now.Flag.HasKnownDefault && DefaultOf(before.Flag) != DefaultOf(now.Flag))
            yield return Change(now.Version, "default", ("from", DefaultOf(before.Flag)), ("to", DefaultOf(now.Flag)));
        if (now.Flag.Inert && !before.Flag.Inert)
            yield return Change(now.Version, "inert");
        else if (now.Flag.Deprecated && !before.Flag.Deprecated)
            yield return Change(now.Version, "deprecated", ("to", now.Flag.Replacement));
        else if (!now.Flag.Deprecated && !now.Flag.Inert && (before.Flag.Deprecated || before.Flag.Inert))
            yield return Change(now.Version, "restored");
    }

    private ConfigMap Change(int version, string what, params ReadOnlySpan<(string Key, string? Value)> facts)
    {
        var map = new EquatableMap<string, ConfigValue> { ["version"] = versions[version], ["what"] = what };
        foreach (var (key, value) in facts)
            if (value is not null)
                map = map.With(key, value);
        return new ConfigMap(map);
    }

    /// <summary>What came and went; null for nothing.</summary>
    private ConfigMap? Difference(
        string what, int version, IEnumerable<string> before, IEnumerable<string> now, EquatableArray<string> listed)
    {
        var (old, current) = (before.ToHashSet(StringComparer.Ordinal), now.ToHashSet(StringComparer.Ordinal));
        var added = listed.Where(word => current.Contains(word) && !old.Contains(word)).ToArray();
        var removed = listed.Where(word => old.Contains(word) && !current.Contains(word)).ToArray();
        if (added.Length + removed.Length == 0)
            return null;
        var map = Change(version, what).Entries;
        map = added.Length == 0 ? map : map.With("added", Texts(added));
        return new ConfigMap(removed.Length == 0 ? map : map.With("removed", Texts(removed)));
    }

    private static string? DefaultOf(SnapshotFlag flag) => flag.Default switch
    {
        null or ConfigNull => null,
        ConfigText text => text.Value,
        var value => value.ToString(),
    };

    private static ConfigList Texts(IEnumerable<string> texts) =>
        new(EquatableArray.From(texts.Select(static text => (ConfigValue)text)));
}
