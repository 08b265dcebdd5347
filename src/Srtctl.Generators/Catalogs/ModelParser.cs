using Srtctl.Generators.Catalogs.Json;
using Srtctl.Generators.Diagnostics;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Catalogs;

/// <summary>Turns the settings objects of a catalog file into catalogs of their own.</summary>
internal static class ModelParser
{
    /// <summary>Record names by model name, needed before any flag can refer to a model.</summary>
    public static IReadOnlyDictionary<string, string> Records(IEnumerable<JsonValue> models)
    {
        var records = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var model in models)
            if (Text(model, "name") is { } name && Text(model, "record") is { } record)
                records[name] = record;
        return records;
    }

    public static EquatableList<Catalog> Parse(
        Catalog owner, IEnumerable<JsonValue> models, IReadOnlyDictionary<string, string> records, Findings findings) =>
        models.Select(model => Parse(owner, model, records, findings))
            .GroupBy(static model => model.Record, StringComparer.Ordinal)
            .Select(static group => group.First())
            .ToEquatableList();

    private static Catalog Parse(
        Catalog owner, JsonValue value, IReadOnlyDictionary<string, string> records, Findings findings)
    {
        var fields = new JsonFields(value, CatalogKeys.Model, findings);
        var model = new Catalog
        {
            Name = $"{owner.Name}.{fields.Text("name")}",
            Program = owner.Program,
            Record = fields.Text("record"),
            BaseRecord = CatalogKeys.ModelBase,
            Summary = fields.Text("summary"),
            Versions = owner.Versions,
        };
        if (!CSharpNames.IsIdentifier(model.Record))
            findings.Add(
                DiagnosticDescriptors.UnexpectedValue, fields.SpanOf("record"), "record", model.Record,
                "a C# identifier");
        var names = new CatalogNames(model.Record, findings);
        var parser = new FlagParser(model.Stem, owner.Name, records, names, findings);
        var flags = fields.Objects("flags").Select(parser.Parse).ToEquatableList();
        return model with { Flags = flags, ChoiceTypes = names.ChoiceTypes };
    }

    private static string? Text(JsonValue model, string key) => model.Kind == JsonKind.Object
        ? model.Members.FirstOrDefault(member => member.Name == key)?.Value is { Kind: JsonKind.String } text
            ? text.Display
            : null
        : null;
}
