using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Differences;

/// <summary>Which flags of two versions are the same one.</summary>
internal sealed class FlagPairs
{
    private readonly List<(VersionFlag Before, VersionFlag Now)> _same = [];
    private readonly List<(VersionFlag Before, VersionFlag Now)> _renamed = [];
    private readonly List<VersionFlag> _new = [];
    private readonly Dictionary<string, VersionFlag> _former = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    public FlagPairs(VersionFlags before, VersionFlags after, FlagCatalog? catalog)
    {
        foreach (var flag in before.Flags)
            foreach (var spelling in flag.Spellings.Concat(flag.Negatives))
                _former.TryAdd(spelling, flag);
        foreach (var flag in before.Flags)
            _former[flag.Name] = flag;
        var successions = Successions(catalog);
        var unpaired = after.Flags.Where(flag => !TakeSame(flag)).ToArray();
        foreach (var flag in unpaired)
            if (!TakeRenamed(flag, successions))
                _new.Add(flag);
        Gone = [.. before.Flags.Where(flag => !_taken.Contains(flag.Name))];
    }

    public IReadOnlyList<(VersionFlag Before, VersionFlag Now)> Same => _same;

    public IReadOnlyList<(VersionFlag Before, VersionFlag Now)> Renamed => _renamed;

    public IReadOnlyList<VersionFlag> New => _new;

    public IReadOnlyList<VersionFlag> Gone { get; }

    private bool TakeSame(VersionFlag flag)
    {
        if (!_former.TryGetValue(flag.Name, out var before) && !TryShared(flag, out before))
            return false;
        if (before.Name != flag.Name && !flag.HasSpelling(before.Name) && !before.HasSpelling(flag.Name))
            return false;
        if (!_taken.Add(before.Name))
            return false;
        var isRenamed = before.Name != flag.Name && !before.HasSpelling(flag.Name);
        (isRenamed ? _renamed : _same).Add((before, flag));
        return true;
    }

    private bool TryShared(VersionFlag flag, out VersionFlag before)
    {
        before = flag.Spellings.Select(spelling => _former.GetValueOrDefault(spelling)).OfType<VersionFlag>().FirstOrDefault()
            ?? flag;
        return !ReferenceEquals(before, flag);
    }

    /// <summary>Whether the catalog says that the flag took the place of one that is gone.</summary>
    private bool TakeRenamed(VersionFlag flag, Dictionary<string, string> successions)
    {
        if (!successions.TryGetValue(flag.Name, out var former) || !_former.TryGetValue(former, out var before) || !_taken.Add(before.Name))
            return false;
        _renamed.Add((before, flag));
        return true;
    }

    /// <summary>Former names by present ones.</summary>
    private static Dictionary<string, string> Successions(FlagCatalog? catalog)
    {
        var successions = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var flag in catalog?.Flags ?? [])
            foreach (var change in flag.Changes.Where(static change => change.Kind == FlagChangeKind.Renamed))
                foreach (var name in flag.Aliases.Prepend(flag.Flag))
                    if (change.From is { } former && former != name)
                        successions[name] = former;
        return successions;
    }
}
