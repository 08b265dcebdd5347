using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Presentation.Catalogs;

/// <summary>A change of a flag as a person says it.</summary>
internal static class ChangeWords
{
    public static string Of(FlagChange change) => change.Kind switch
    {
        FlagChangeKind.Added => "back again",
        FlagChangeKind.Removed => "gone for a while",
        FlagChangeKind.Renamed when change.From is { } former => $"in place of {former}",
        FlagChangeKind.Renamed => "renamed",
        FlagChangeKind.Spellings => $"spellings {Words(change)}",
        FlagChangeKind.Choices => $"choices {Words(change)}",
        FlagChangeKind.Type => $"type {change.From ?? "?"} -> {change.To ?? "?"}",
        FlagChangeKind.Default => $"default {change.From ?? "none"} -> {change.To ?? "none"}",
        FlagChangeKind.Deprecated => change.To is { } instead ? $"deprecated: use {instead}" : "deprecated",
        FlagChangeKind.Inert => "accepted, but does nothing",
        FlagChangeKind.Restored => "no longer deprecated",
        _ => change.Kind.ToString(),
    };

    private static string Words(FlagChange change) =>
        string.Join(' ', Signed(change.Added, '+').Concat(Signed(change.Removed, '-')));

    private static IEnumerable<string> Signed(EquatableArray<string> words, char sign) =>
        words.Select(word => $"{sign}{(word.StartsWith('-') ? " " : "")}{word}");
}
