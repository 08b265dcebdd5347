using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.Merging;

/// <summary>Finds the flags of all versions, and which of them are one flag that changed its name.</summary>
internal static class FlagTimelines
{
    /// <summary>Timelines by name, in ordinal order.</summary>
    /// <param name="versions">The flags of each version, oldest first.</param>
    public static IReadOnlyList<FlagTimeline> Of(IReadOnlyList<EquatableArray<SnapshotFlag>> versions)
    {
        var named = new Dictionary<string, SortedDictionary<int, SnapshotFlag>>(StringComparer.Ordinal);
        for (var version = 0; version < versions.Count; version++)
            foreach (var flag in versions[version].Where(static flag => flag.IsSettable))
                FactsOf(named, flag.Name).TryAdd(version, flag);
        var successors = Successors(named);
        foreach (var (former, _) in named.Where(pair => successors.ContainsKey(pair.Key)).ToArray())
            MoveInto(named, former, Last(successors, former));
        AddFormerAliases(named, versions);
        return
        [
            .. named.OrderBy(static pair => pair.Key, StringComparer.Ordinal).Select(static pair => new FlagTimeline(
                pair.Key, EquatableArray.From(pair.Value.Select(static facts => new FlagFacts(facts.Key, facts.Value))))),
        ];
    }

    /// <summary>The flag that goes on under a new name and accepts the former one, by former name.</summary>
    private static Dictionary<string, string> Successors(
        Dictionary<string, SortedDictionary<int, SnapshotFlag>> named)
    {
        var successors = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, facts) in named.OrderBy(static pair => pair.Key, StringComparer.Ordinal))
            foreach (var alias in facts.Values.SelectMany(static flag => flag.Spellings.Skip(1)).Distinct())
                if (named.TryGetValue(alias, out var former) && former.Keys.Last() < facts.Keys.Last())
                    successors.TryAdd(alias, name);
        return successors;
    }

    /// <summary>What is a flag of its own now may have been another spelling of a flag that is there still.</summary>
    private static void AddFormerAliases(
        Dictionary<string, SortedDictionary<int, SnapshotFlag>> named, IReadOnlyList<EquatableArray<SnapshotFlag>> versions)
    {
        for (var version = 0; version < versions.Count; version++)
            foreach (var flag in versions[version].Where(static flag => flag.IsSettable))
                foreach (var alias in flag.Aliases)
                    if (named.TryGetValue(alias, out var facts))
                        facts.TryAdd(version, flag with { Name = alias, Aliases = [], Negatives = [] });
    }

    private static string Last(Dictionary<string, string> successors, string name)
    {
        while (successors.TryGetValue(name, out var next))
            name = next;
        return name;
    }

    private static void MoveInto(
        Dictionary<string, SortedDictionary<int, SnapshotFlag>> named, string former, string name)
    {
        var target = FactsOf(named, name);
        var isNegative = target.Values.Any(flag => flag.Negatives.Contains(former));
        foreach (var (version, flag) in named[former])
            target[version] = Joined(target.GetValueOrDefault(version), flag, isNegative);
        named.Remove(former);
    }

    private static SnapshotFlag Joined(SnapshotFlag? own, SnapshotFlag former, bool isNegative)
    {
        if (own is null)
            return isNegative ? former with { Negatives = [.. former.Spellings] } : former;
        var more = former.Spellings.Except(own.Spellings);
        return isNegative
            ? own with { Negatives = [.. own.Negatives, .. more] }
            : own with { Aliases = [.. own.Aliases, .. more] };
    }

    private static SortedDictionary<int, SnapshotFlag> FactsOf(
        Dictionary<string, SortedDictionary<int, SnapshotFlag>> named, string name)
    {
        if (!named.TryGetValue(name, out var facts))
            named.Add(name, facts = []);
        return facts;
    }
}
