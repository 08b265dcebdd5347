using System.Text.Json;
using System.Text.RegularExpressions;

namespace Srtctl.Generators.Tests;

/// <summary>Checks JSON against the part of JSON Schema that our schema uses; others are mistakes.</summary>
internal sealed class JsonSchemaCheck(JsonElement schemaRoot)
{
    private readonly List<string> _violations = [];

    public static IReadOnlyList<string> Violations(string schema, string document)
    {
        using var parsedSchema = JsonDocument.Parse(schema);
        using var parsedDocument = JsonDocument.Parse(document);
        var check = new JsonSchemaCheck(parsedSchema.RootElement);
        check.Check(parsedSchema.RootElement, parsedDocument.RootElement, "$");
        return check._violations;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Holds(keyword.Name, keyword.Value, schema, value, path))
                _violations.Add($"{path}: {keyword.Name} {keyword.Value}");
        }
    }

    private bool Holds(
        string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path) => keyword switch
    {
        "$schema" or "title" or "description" or "$defs" => true,
        "type" => Types(rule).Contains(TypeOf(value)),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)),
        "pattern" or "minLength" or "maxLength" when value.ValueKind != JsonValueKind.String => true,
        "pattern" => Regex.IsMatch(value.GetString() ?? "", rule.GetString() ?? ""),
        "minLength" => value.GetString()?.Length >= rule.GetInt32(),
        "maxLength" => value.GetString()?.Length <= rule.GetInt32(),
        "minItems" => value.GetArrayLength() >= rule.GetInt32(),
        "required" => rule.EnumerateArray().All(key => value.TryGetProperty(key.GetString() ?? "", out _)),
        "additionalProperties" => value.EnumerateObject()
            .All(key => schema.GetProperty("properties").TryGetProperty(key.Name, out _)),
        "properties" => Descend(value.EnumerateObject()
            .Where(key => rule.TryGetProperty(key.Name, out _))
            .Select(key => (rule.GetProperty(key.Name), key.Value, $"{path}.{key.Name}"))),
        "items" => Descend(value.EnumerateArray().Select((item, index) => (rule, item, $"{path}[{index}]"))),
        "$ref" => Descend([(Resolve(rule.GetString() ?? ""), value, path)]),
        _ => throw new InvalidOperationException($"The schema uses '{keyword}', which this check does not know."),
    };

    private bool Descend(IEnumerable<(JsonElement Schema, JsonElement Value, string Path)> parts)
    {
        foreach (var part in parts)
            Check(part.Schema, part.Value, part.Path);
        return true;
    }

    private JsonElement Resolve(string reference) => reference.Split('/').Skip(1)
        .Aggregate(schemaRoot, static (element, name) => element.GetProperty(name));

    private static IEnumerable<string?> Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array
        ? rule.EnumerateArray().Select(static type => type.GetString())
        : [rule.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        var kind => kind.ToString().ToLowerInvariant(),
    };
}
