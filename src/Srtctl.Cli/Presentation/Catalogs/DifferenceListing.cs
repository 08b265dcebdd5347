using Srtctl.Catalogs.Differences;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Cli.Presentation.Catalogs;

/// <summary>What changed between two versions, by kind of change.</summary>
internal static class DifferenceListing
{
    public static void Write(
        Terminal terminal, VersionFlags before, VersionFlags after, EquatableArray<FlagDifference> differences)
    {
        terminal.Out.WriteLine($"{before.Catalog} {before.Version} -> {after.Version}: {Counts(differences)}");
        foreach (var kind in Enum.GetValues<DifferenceKind>())
            WriteKind(terminal, kind, [.. differences.Where(difference => difference.Kind == kind)]);
    }

    /// <summary>For example <c>3 added, 1 removed</c>.</summary>
    public static string Counts(EquatableArray<FlagDifference> differences) => differences.IsEmpty
        ? "nothing changed"
        : string.Join(", ", differences.GroupBy(static difference => difference.Kind)
            .Select(static same => $"{same.Count()} {Word(same.Key)}"));

    private static void WriteKind(Terminal terminal, DifferenceKind kind, FlagDifference[] differences)
    {
        if (differences.Length == 0)
            return;
        terminal.Out.WriteLine();
        terminal.Out.WriteLine(terminal.Style.Bold(Word(kind)));
        var table = new TextTable("  ", [new(""), new("")]);
        foreach (var difference in differences)
            table.Add(difference.Flag, Details(difference));
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
    }

    private static string Details(FlagDifference difference)
    {
        string?[] details =
        [
            difference.From is { } former ? $"was {former}{(difference.AcceptsFormer ? ", still accepted" : "")}" : null,
            difference.Replacement is { } instead ? $"use {instead}" : null,
            .. difference.Changes.Select(ChangeWords.Of),
        ];
        return string.Join("; ", details.OfType<string>());
    }

    private static string Word(DifferenceKind kind) => kind.ToString().ToLowerInvariant();
}
