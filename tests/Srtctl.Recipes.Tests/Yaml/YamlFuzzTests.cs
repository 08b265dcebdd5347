using FsCheck;
using FsCheck.Fluent;
using Srtctl.Model.Diagnostics;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Tests.Yaml;

/// <summary>Texts like recipes with random damage: there is always an answer, never an exception.</summary>
public sealed class YamlFuzzTests
{
    private static readonly string[] Pieces =
    [
        "name: x\n", "model:\n  path: /m\n", "resources: {gpu_type: h100}\n", "backend:\n  sglang_config:\n    decode: *d\n",
        "  prefill: &d\n    tp: 8\n", "<<: *d\n", "- a\n", "  - {b: [c]}\n", "sweep:\n  tp: [1, 2]\n", "x: |\n  text\n", "y: >-\n",
        "? k\n: v\n", "!!str z", "&a", "*a", "\t", "\r\n", "---\n", "...\n", "%YAML 1.1\n", "{", "}", "[", "]", "'", "\"", ":", "#",
        ",", "\0", "\uFEFF", "\u0085", "\ud83d\ude80", "\ud83d", "~", "10:00:00", "!<tag:x>", "\\", "@", "`", "override_a: {}\n",
        "base: {name: n}\n", "zip_override_z: {a: [1, 2]}\n",
    ];

    private static readonly Gen<string> Broken =
        from pieces in Gen.NonEmptyListOf(Gen.Elements(Pieces))
        select string.Concat(pieces);

    private static readonly Gen<string> Damaged =
        from at in Gen.Choose(0, Recipe.File("sglang/disaggregated").Length - 1)
        from length in Gen.Choose(0, 40)
        from piece in Gen.Elements(Pieces)
        select Recipe.File("sglang/disaggregated") is var text
            ? string.Concat(text.AsSpan(0, at), piece, text.AsSpan(Math.Min(text.Length, at + length)))
            : "";

    [Fact]
    public void Any_text_is_read_or_refused() => Prop.ForAll(
        Broken.ToArbitrary(), static text => IsAnswered(YamlReader.Read(text, "f"))).Check(Many);

    [Fact]
    public void Any_damaged_recipe_becomes_jobs_or_errors() => Prop.ForAll(
        Damaged.ToArbitrary(),
        static text => Recipe.Read(text) is var read
            && (read.Jobs.Count > 0 || read.Diagnostics.Any(static finding => finding.Severity == Severity.Error)))
        .Check(Many);

    [Fact]
    public void Any_pieces_of_recipes_become_jobs_or_errors() => Prop.ForAll(
        Broken.ToArbitrary(), static text => Recipe.Read(text) is { IsSeveral: var several, Jobs.Count: var jobs }
            && (jobs == 0 || !several || jobs > 0)).Check(Many);

    private static Config Many => Config.QuickThrowOnFailure.WithMaxTest(500);

    private static bool IsAnswered(YamlReading read) =>
        read.Root is null || read.Diagnostics.All(static finding => finding.Severity != Severity.Error);
}
