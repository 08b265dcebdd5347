using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>Prints the flags of a catalog as values for tools, built when first asked for.</summary>
internal static class CatalogTableEmitter
{
    public static string Emit(Catalog catalog, IReadOnlyList<string> groups)
    {
        var writer = new SourceWriter();
        writer.Open($"internal static partial class {catalog.Stem}Flags");
        writer.Line("internal static global::Srtctl.Model.Options.FlagCatalog Catalog { get; } = new()");
        writer.Line("{");
        writer.Line($"    Name = {CSharpText.Literal(catalog.Name)},");
        writer.Line($"    Program = {CSharpText.Literal(catalog.Program)},");
        writer.Line($"    Record = {CSharpText.Literal(catalog.Record)},");
        writer.Line($"    Summary = {CSharpText.Literal(catalog.Summary)},");
        writer.Line("    Versions =");
        writer.Line("    [");
        foreach (var version in catalog.Versions)
            writer.Line($"        new({Arguments(version)}),");
        writer.Line("    ],");
        writer.Line("    Flags = Collect(),");
        writer.Line("};");
        writer.Line();
        writer.Open("private static global::Srtctl.Model.Options.FlagSpec[] Collect()");
        writer.Line($"var flags = new global::Srtctl.Model.Options.FlagSpec[{catalog.Flags.Count}];");
        foreach (var group in groups)
            writer.Line($"Add{group}(flags);");
        writer.Line("return flags;");
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    public static string EmitGroup(Catalog catalog, string group, IEnumerable<Flag> flags)
    {
        var writer = new SourceWriter();
        writer.Open($"internal static partial class {catalog.Stem}Flags");
        writer.Open($"private static void Add{group}(global::Srtctl.Model.Options.FlagSpec[] flags)");
        foreach (var flag in flags)
            EmitFlag(writer, flag);
        writer.Close();
        writer.Close();
        return writer.ToString();
    }

    private static void EmitFlag(SourceWriter writer, Flag flag)
    {
        writer.Open($"flags[{flag.Index}] = new()");
        foreach (var (name, value) in Members(flag))
        {
            if (value is not null)
                writer.Line($"{name} = {value},");
        }

        writer.Close(";");
    }

    private static IEnumerable<(string Name, string? Value)> Members(Flag flag) =>
    [
        ("Index", flag.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("Flag", CSharpText.Literal(flag.Spelling)),
        ("Property", flag.Owner == FlagOwner.User ? CSharpText.Literal(flag.Property) : null),
        ("Aliases", flag.Aliases.Count > 0 ? CSharpText.List(flag.Aliases) : null),
        ("Negative", Optional(flag.Negative)),
        ("NegativeAliases", flag.NegativeAliases.Count > 0 ? CSharpText.List(flag.NegativeAliases) : null),
        ("Kind", $"global::Srtctl.Model.Options.FlagKind.{flag.Type}"),
        ("ItemKind", $"global::Srtctl.Model.Options.FlagKind.{flag.Item}"),
        ("Choices", flag.Choices.Count > 0 ? CSharpText.List(flag.Choices) : null),
        ("Model", Optional(flag.ModelCatalog)),
        ("ChoiceType", Optional(flag.EnumName)),
        ("ChoiceMembers", flag.ChoiceMembers.Count > 0 ? CSharpText.List(flag.ChoiceMembers) : null),
        ("Also", flag.Also.Count > 0 ? CSharpText.List(flag.Also) : null),
        ("TakesSizes", flag.TakesSizes ? "true" : null),
        ("Default", Optional(flag.Default)),
        .. flag.Bounds.Select(static bound => (bound.Name, (string?)bound.Number)),
        ("Rendering", $"global::Srtctl.Model.Options.FlagRendering.{flag.Rendering}"),
        ("Owner", $"global::Srtctl.Model.Options.FlagOwner.{flag.Owner}"),
        ("Group", CSharpText.Literal(flag.Group)),
        ("Unit", Optional(flag.Unit)),
        ("Summary", CSharpText.Literal(flag.Summary)),
        ("Deprecated", flag.Deprecated ? "true" : null),
        ("Replacement", Optional(flag.Replacement)),
        ("Since", Optional(flag.Since)),
        ("Until", Optional(flag.Until)),
        ("Changes", ChangeText.Of(flag.Changes)),
        ("Hidden", flag.Hidden ? "true" : null),
    ];

    private static string? Optional(string? text) => text is null ? null : CSharpText.Literal(text);

    private static string Arguments(CatalogVersion version) => string.Join(
        ", ",
        new[] { version.Version, version.Repository, version.Ref, version.Commit, version.Date, version.Confidence }
            .Select(CSharpText.Literal));
}
