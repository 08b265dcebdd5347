using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Differences;

/// <summary>What two versions say differently about one flag.</summary>
internal static class ValueChanges
{
    private const string AnyList = "list";

    public static EquatableArray<FlagChange> Between(VersionFlag before, VersionFlag now, string version)
    {
        FlagChange?[] changes =
        [
            Words(FlagChangeKind.Spellings, version, before.Spellings.Concat(before.Negatives), now.Spellings.Concat(now.Negatives)),
            TypeOf(before, now, version),
            ChoicesOf(before, now, version),
            DefaultOf(before, now, version),
            Standing(before, now, version),
        ];
        return EquatableArray.From(changes.OfType<FlagChange>());
    }

    private static FlagChange? TypeOf(VersionFlag before, VersionFlag now, string version) =>
        before.Type is null || now.Type is null || before.Type == now.Type || IsEitherAnyList(before.Type, now.Type)
            ? null
            : new FlagChange(version, FlagChangeKind.Type) { From = before.Type, To = now.Type };

    private static bool IsEitherAnyList(string before, string now) =>
        (before == AnyList && now.StartsWith(AnyList, StringComparison.Ordinal))
        || (now == AnyList && before.StartsWith(AnyList, StringComparison.Ordinal));

    private static FlagChange? ChoicesOf(VersionFlag before, VersionFlag now, string version) =>
        before.Choices.IsEmpty || now.Choices.IsEmpty
            ? null
            : Words(FlagChangeKind.Choices, version, before.Choices, now.Choices);

    private static FlagChange? DefaultOf(VersionFlag before, VersionFlag now, string version) =>
        !before.KnowsDefault || !now.KnowsDefault || IsSame(before.Default, now.Default)
            ? null
            : new FlagChange(version, FlagChangeKind.Default) { From = before.Default, To = now.Default };

    /// <summary>Defaults are texts: 1 and 1.0 are the same number.</summary>
    private static bool IsSame(string? before, string? now) =>
        before == now
        || (double.TryParse(before, System.Globalization.CultureInfo.InvariantCulture, out var left)
            && double.TryParse(now, System.Globalization.CultureInfo.InvariantCulture, out var right)
            && left.Equals(right));

    private static FlagChange? Standing(VersionFlag before, VersionFlag now, string version) => (before, now) switch
    {
        ({ Inert: false }, { Inert: true }) => new FlagChange(version, FlagChangeKind.Inert),
        ({ Deprecated: false }, { Deprecated: true }) =>
            new FlagChange(version, FlagChangeKind.Deprecated) { To = now.Replacement },
        _ => null,
    };

    private static FlagChange? Words(
        FlagChangeKind kind, string version, IEnumerable<string> before, IEnumerable<string> now)
    {
        var (old, current) = (before.ToArray(), now.ToArray());
        var added = EquatableArray.From(current.Except(old, StringComparer.Ordinal));
        var removed = EquatableArray.From(old.Except(current, StringComparer.Ordinal));
        return added.IsEmpty && removed.IsEmpty ? null : new FlagChange(version, kind) { Added = added, Removed = removed };
    }
}
