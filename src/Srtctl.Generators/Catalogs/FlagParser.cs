using Srtctl.Generators.Catalogs.Json;
using Srtctl.Generators.Diagnostics;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Catalogs;

/// <summary>Decides one flag: its property, its C# type, how it is rendered.</summary>
internal sealed class FlagParser(
    string stem, string catalog, IReadOnlyDictionary<string, string> models, CatalogNames names, Findings findings)
{
    public Flag Parse(JsonValue value, int index)
    {
        var fields = new JsonFields(value, CatalogKeys.Flag, findings);
        var type = fields.Word("type", FlagType.String);
        if (fields.Find("type") is null)
            fields.Text("type");
        var item = type == FlagType.List ? fields.Word("item", FlagType.String) : type;
        var spelling = Spelling(fields);
        var choices = fields.Texts("choices");
        var model = Model(fields, type);
        var flag = new Flag
        {
            Index = index,
            Spelling = spelling,
            Property = Property(fields, spelling),
            Aliases = fields.Texts("aliases"),
            Negative = fields.OptionalText("negative"),
            NegativeAliases = fields.Texts("negativeAliases"),
            Type = type,
            Item = item,
            EnumName = item == FlagType.Enum ? EnumName(fields, spelling, choices) : null,
            Choices = choices,
            ChoiceMembers = item == FlagType.Enum ? CSharpNames.Of([.. choices]).ToEquatableList() : [],
            Model = model,
            ModelRecord = model is not null && models.TryGetValue(model, out var record) ? record : null,
            ModelCatalog = model is null ? null : $"{catalog}.{model}",
            Also = fields.Texts("also"),
            TakesSizes = fields.Truth("sizes"),
            Default = fields.Find("default") is { Kind: not JsonKind.Null } given ? given.Display : null,
            Bounds = Bounds(fields),
            Rendering = Rendering(fields, type),
            Owner = fields.Word("owner", FlagOwner.User),
            Group = fields.Text("group"),
            Unit = fields.OptionalText("unit"),
            Summary = fields.Text("summary"),
            Deprecated = fields.Truth("deprecated"),
            Replacement = fields.OptionalText("replacement"),
            Since = fields.OptionalText("since"),
            Until = fields.OptionalText("until"),
            Changes = ChangeParser.Parse(fields, findings),
            Hidden = fields.Truth("hidden"),
        };
        names.AddSpellings(flag, fields);
        names.AddChoices(flag, fields);
        return flag;
    }

    private static EquatableList<FlagBound> Bounds(JsonFields fields) =>
        new[] { "min", "exclusiveMin", "max", "exclusiveMax" }
            .Select(key => (Key: key, Number: fields.Number(key)))
            .Where(static bound => bound.Number is not null)
            .Select(static bound => new FlagBound(
                char.ToUpperInvariant(bound.Key[0]) + bound.Key.Substring(1), bound.Number ?? ""))
            .ToEquatableList();

    private string? Model(JsonFields fields, FlagType type)
    {
        var model = fields.OptionalText("model");
        if (type == FlagType.Model && model is null)
            findings.Add(DiagnosticDescriptors.MissingKey, fields.SpanOf("flag"), "model");
        if (model is not null && (type != FlagType.Model || !models.ContainsKey(model)))
            Unexpected(fields, "model", "the name of an entry of 'models', with type 'model'");
        return model;
    }

    private string Spelling(JsonFields fields)
    {
        var spelling = fields.Text("flag");
        var isSetting = fields.Word("rendering", FlagRendering.Value) == FlagRendering.Setting;
        if (spelling.Length > 0 && !isSetting && (spelling[0] != '-' || !spelling.Any(char.IsLetterOrDigit)))
            Unexpected(fields, "flag", "a spelling such as --max-running-requests");
        return spelling;
    }

    private string Property(JsonFields fields, string spelling)
    {
        var property = fields.OptionalText("property") ?? CSharpNames.Of(spelling);
        if (!CSharpNames.IsIdentifier(property))
            Unexpected(fields, "property", "a C# identifier");
        names.AddProperty(property, fields);
        return property;
    }

    private string EnumName(JsonFields fields, string spelling, EquatableList<string> choices)
    {
        var name = fields.OptionalText("enum") ?? stem + CSharpNames.Of(spelling);
        if (!CSharpNames.IsIdentifier(name))
            Unexpected(fields, "enum", "a C# identifier");
        if (choices.Count == 0)
            findings.Add(DiagnosticDescriptors.MissingKey, fields.SpanOf("flag"), "choices");
        return name;
    }

    private FlagRendering Rendering(JsonFields fields, FlagType type)
    {
        var accepted = Accepted(type);
        var rendering = fields.Word("rendering", accepted[0]);
        var hasNegative = fields.Find("negative") is not null;
        if (rendering == FlagRendering.Setting)
            return rendering;
        if (!accepted.Contains(rendering) || rendering == FlagRendering.Negatable != hasNegative)
        {
            var advice = string.Join(" or ", accepted).ToLowerInvariant();
            findings.Add(
                DiagnosticDescriptors.UnsuitableRendering,
                fields.Find("rendering") is null ? fields.SpanOf("flag") : fields.SpanOf("rendering"),
                rendering.ToString().ToLowerInvariant(),
                type.ToString().ToLowerInvariant(),
                type == FlagType.Bool ? advice + "; negatable exactly when there is a key 'negative'" : advice);
        }

        return rendering;
    }

    private static FlagRendering[] Accepted(FlagType type) => type switch
    {
        FlagType.Bool => [FlagRendering.Switch, FlagRendering.Negatable],
        FlagType.List => [FlagRendering.List, FlagRendering.Repeated],
        FlagType.Json or FlagType.Model or FlagType.Config => [FlagRendering.Json],
        _ => [FlagRendering.Value],
    };

    private void Unexpected(JsonFields fields, string key, string expected) =>
        findings.Add(
            DiagnosticDescriptors.UnexpectedValue,
            fields.SpanOf(key),
            key,
            fields.Find(key)?.Description ?? "missing",
            expected);
}
