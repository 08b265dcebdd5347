using Srtctl.Generators.Catalogs;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Emit;

/// <summary>Prints what an option record has apart from its flags.</summary>
internal static class RecordEmitter
{
    public static string Emit(Catalog catalog)
    {
        var writer = new SourceWriter();
        writer.Summary(
            CSharpText.Xml(catalog.Summary),
            $"{(catalog.BaseRecord == CatalogKeys.ModelBase ? "Settings object" : "Flags")} of "
                + $"<c>{CSharpText.Xml(catalog.Program)}</c>, versions: {CSharpText.Xml(Versions(catalog))}.");
        var baseRecord = $"global::Srtctl.Model.Options.{catalog.BaseRecord}";
        writer.Open($"public sealed partial record {catalog.Record} : {baseRecord}");
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override string Catalog => {CSharpText.Literal(catalog.Name)};");
        writer.Line();
        if (catalog.BaseRecord == CatalogKeys.ModelBase)
            EmitReading(writer, catalog);
        writer.Line("/// <inheritdoc/>");
        writer.Line("protected override bool PrintMembers(global::System.Text.StringBuilder builder) =>");
        writer.Line("    base.PrintMembers(builder);");
        writer.Close();
        return writer.ToString();
    }

    private static void EmitReading(SourceWriter writer, Catalog model)
    {
        var record = $"global::Srtctl.Model.Options.{model.Record}";
        writer.Line($"internal static {record}? From(global::Srtctl.Model.Values.ConfigValue? value) =>");
        writer.Line($"    Read(new {record}(), value) as {record};");
        writer.Line();
    }

    private static string Versions(Catalog catalog) =>
        string.Join(", ", catalog.Versions.Select(static version => version.Version));
}
