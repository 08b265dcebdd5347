using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Differences;

/// <summary>What two versions say differently about one flag.</summary>
/// <param name="version">The later version.</param>
/// <param name="isWhole">
/// Whether both tell all. A help text tells no defaults that are computed, and neither that a flag may be repeated nor
/// that a text is a path.
/// </param>
internal sealed class ValueChanges(string version, bool isWhole)
{
    private const string AnyList = "list";

    public EquatableArray<FlagChange> Between(VersionFlag before, VersionFlag now)
    {
        FlagChange?[] changes =
        [
            Words(FlagChangeKind.Spellings, before.Spellings.Concat(before.Negatives), now.Spellings.Concat(now.Negatives)),
            TypeOf(before, now),
            ChoicesOf(before, now),
            DefaultOf(before, now),
            Standing(before, now),
        ];
        return EquatableArray.From(changes.OfType<FlagChange>());
    }

    private FlagChange? TypeOf(VersionFlag before, VersionFlag now) =>
        before.Type is null || now.Type is null || IsSameType(before.Type, now.Type)
            ? null
            : new FlagChange(version, FlagChangeKind.Type) { From = before.Type, To = now.Type };

    private bool IsSameType(string before, string now) =>
        before == now
        || (before == AnyList && IsList(now))
        || (now == AnyList && IsList(before))
        || (!isWhole && (IsList(before) || IsList(now) || (IsText(before) && IsText(now))));

    private static bool IsList(string type) => type.StartsWith(AnyList, StringComparison.Ordinal);

    private static bool IsText(string type) => type is "string" or "path" or "json";

    private FlagChange? ChoicesOf(VersionFlag before, VersionFlag now) =>
        before.Choices.IsEmpty || now.Choices.IsEmpty
            ? null
            : Words(FlagChangeKind.Choices, before.Choices, now.Choices);

    private FlagChange? DefaultOf(VersionFlag before, VersionFlag now) =>
        !before.KnowsDefault || !now.KnowsDefault || IsSame(before.Default, now.Default)
        || (!isWhole && (before.Default is null || now.Default is null))
            ? null
            : new FlagChange(version, FlagChangeKind.Default) { From = before.Default, To = now.Default };

    /// <summary>Defaults are texts: 1 and 1.0 are the same number.</summary>
    private static bool IsSame(string? before, string? now) =>
        before == now
        || (double.TryParse(before, System.Globalization.CultureInfo.InvariantCulture, out var left)
            && double.TryParse(now, System.Globalization.CultureInfo.InvariantCulture, out var right)
            && left.Equals(right));

    private FlagChange? Standing(VersionFlag before, VersionFlag now) => (before, now) switch
    {
        ({ Inert: false }, { Inert: true }) => new FlagChange(version, FlagChangeKind.Inert),
        ({ Deprecated: false }, { Deprecated: true }) =>
            new FlagChange(version, FlagChangeKind.Deprecated) { To = now.Replacement },
        _ => null,
    };

    private FlagChange? Words(FlagChangeKind kind, IEnumerable<string> before, IEnumerable<string> now)
    {
        var (old, current) = (before.ToArray(), now.ToArray());
        var added = EquatableArray.From(current.Except(old, StringComparer.Ordinal));
        var removed = EquatableArray.From(old.Except(current, StringComparer.Ordinal));
        return added.IsEmpty && removed.IsEmpty ? null : new FlagChange(version, kind) { Added = added, Removed = removed };
    }
}
