using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Expansion;

/// <summary>Expands a file: overrides first, then changes from the command line, then sweeps.</summary>
internal static class RecipeExpansion
{
    private const string SweepKey = "sweep";

    /// <summary>The recipes of a file; none when a finding says why.</summary>
    public static IReadOnlyList<RecipePoint> Points(RecipeRequest request, RecipeFindings findings) =>
    [
        .. Variants(request, findings)
            .Select(point => request.Edits.Aggregate(
                point, (edited, edit) => edited.Then(edit.Words, TreeEdits.Apply(edited.Tree, edit, findings))))
            .SelectMany(point => Sweep(point, findings)),
    ];

    /// <summary>The recipes of a file before its sweeps are expanded.</summary>
    public static IReadOnlyList<RecipePoint> Variants(RecipeRequest request, RecipeFindings findings)
    {
        var read = YamlReader.Read(request.Text, request.File);
        findings.Add(read.Diagnostics);
        if (findings.HasErrors)
            return [];
        if (read.Root is not YamlMap root)
        {
            findings.Error(
                "SRT1406", read.Root?.Mark ?? YamlMark.Start,
                $"A recipe is a map of sections, not {read.Root?.Describe() ?? "an empty file"}.",
                "docs/recipes.md shows one.");
            return [];
        }

        if (OverrideFile.Is(root))
            return new OverrideFile(root, findings).Variants(request.Selector);
        if (request.Selector is { } selector)
            findings.Warning(
                "SRT1433", YamlMark.Start, $"The selector '{selector}' has no effect: the file has no 'base'.",
                "Leave the selector out.");
        return [new RecipePoint(root)];
    }

    private static IEnumerable<RecipePoint> Sweep(RecipePoint point, RecipeFindings findings)
    {
        if (point.Tree.Find(SweepKey) is not { } sweep)
            return [point];
        return SweepSection.Read(sweep.Value, findings) is { } section
            ? new SweepPoints(point with { Tree = point.Tree.Without(SweepKey) }, section, findings).All()
            : [];
    }
}
