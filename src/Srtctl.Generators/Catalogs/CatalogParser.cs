using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Srtctl.Generators.Catalogs.Json;
using Srtctl.Generators.Diagnostics;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Catalogs;

/// <summary>Turns a catalog file into a <see cref="Catalog"/>, deciding everything that emitters only print.</summary>
internal static class CatalogParser
{
    public static ParsedCatalog Parse(AdditionalText file, CancellationToken cancellation)
    {
        var text = file.GetText(cancellation) ?? SourceText.From("");
        var findings = new Findings(file.Path, text);
        var catalog = Parse(text.ToString(), CatalogFile.NameOf(file.Path), findings);
        return new(findings.Any ? null : catalog, findings.ToList());
    }

    /// <summary>One catalog per record: a file of the same name in another folder would emit the same types.</summary>
    public static IEnumerable<Catalog> DistinctByRecord(ImmutableArray<ParsedCatalog> parsed) =>
        parsed.Select(static result => result.Catalog)
            .OfType<Catalog>()
            .GroupBy(static catalog => catalog.Record, StringComparer.Ordinal)
            .OrderBy(static group => group.Key, StringComparer.Ordinal)
            .Select(static group => group.First());

    private static Catalog? Parse(string text, string fileName, Findings findings)
    {
        var root = JsonReader.Read(text, out var error);
        if (error is not null)
            findings.Add(DiagnosticDescriptors.MalformedJson, new TextSpan(error.Position, 0), error.Message);
        if (root is null)
            return null;
        if (root.Kind == JsonKind.Object)
            return ParseDocument(new JsonFields(root, CatalogKeys.Document, findings), fileName, findings);
        findings.Add(DiagnosticDescriptors.UnexpectedValue, root.Span, "The document", root.Description, "an object");
        return null;
    }

    private static Catalog ParseDocument(JsonFields fields, string fileName, Findings findings)
    {
        CheckFormat(fields, findings);
        var catalog = new Catalog
        {
            Name = fields.Text("catalog"),
            Program = fields.Text("program"),
            Record = fields.Text("record"),
            BaseRecord = fields.Text("base"),
            Summary = fields.Text("summary"),
            Versions = fields.Objects("versions").Select(value => ParseVersion(value, findings)).ToEquatableList(),
        };
        CheckNames(catalog, fileName, fields, findings);
        var objects = fields.Find("models") is null ? [] : fields.Objects("models").ToArray();
        var models = ModelParser.Records(objects);
        var read = ModelParser.Parse(catalog, objects, models, findings);
        var names = new CatalogNames(catalog.Record, findings);
        var parser = new FlagParser(catalog.Stem, catalog.Name, models, names, findings);
        var flags = fields.Objects("flags").Select(parser.Parse).ToEquatableList();
        return catalog with { Flags = flags, ChoiceTypes = names.ChoiceTypes, Models = read };
    }

    private static void CheckFormat(JsonFields fields, Findings findings)
    {
        if (fields.Text("format") is { Length: > 0 } format && format != CatalogKeys.Format)
            Unexpected("format", CatalogKeys.Format, fields, findings);
    }

    private static void CheckNames(Catalog catalog, string fileName, JsonFields fields, Findings findings)
    {
        if (catalog.Name.Length > 0 && catalog.Name != fileName)
            findings.Add(DiagnosticDescriptors.NameDiffersFromFile, fields.SpanOf("catalog"), catalog.Name, fileName);
        var record = CSharpNames.Of(catalog.Name) + "Options";
        if (catalog.Record.Length > 0 && catalog.Name == fileName && catalog.Record != record)
            Unexpected("record", record, fields, findings);
        if (catalog.BaseRecord.Length > 0 && !CatalogKeys.BaseRecords.Contains(catalog.BaseRecord))
        {
            var known = string.Join(", ", CatalogKeys.BaseRecords);
            findings.Add(DiagnosticDescriptors.UnknownBaseRecord, fields.SpanOf("base"), catalog.BaseRecord, known);
        }
    }

    private static CatalogVersion ParseVersion(JsonValue value, Findings findings)
    {
        var fields = new JsonFields(value, CatalogKeys.Version, findings);
        return new(
            fields.Text("version"),
            fields.Text("repository"),
            fields.Text("ref"),
            fields.Text("commit"),
            fields.Text("date"),
            fields.Text("confidence"));
    }

    private static void Unexpected(string key, string expected, JsonFields fields, Findings findings)
    {
        var found = fields.Find(key)?.Description ?? "missing";
        findings.Add(DiagnosticDescriptors.UnexpectedValue, fields.SpanOf(key), key, found, expected);
    }
}
