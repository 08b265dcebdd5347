using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Srtctl.Testing;

/// <summary>Checks JSON against the part of JSON Schema that our schemas use; other keywords are mistakes.</summary>
public sealed class JsonSchemaCheck
{
    private static readonly ConcurrentDictionary<string, Regex> Patterns = new();

    private readonly JsonElement _schema;
    private readonly ConcurrentDictionary<string, JsonElement> _references = new();

    public JsonSchemaCheck(string schema)
    {
        using var parsed = JsonDocument.Parse(schema);
        _schema = parsed.RootElement.Clone();
    }

    public static IReadOnlyList<string> Violations(string schema, string document) =>
        new JsonSchemaCheck(schema).Violations(document);

    /// <summary>Where a document breaks which rule; empty when it is valid.</summary>
    public IReadOnlyList<string> Violations(string document)
    {
        using var parsed = JsonDocument.Parse(document);
        return [.. Check(_schema, parsed.RootElement, "$")];
    }

    private IEnumerable<string> Check(JsonElement schema, JsonElement value, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return schema.GetBoolean() ? [] : [$"{path}: nothing is allowed"];
        return schema.EnumerateObject().SelectMany(keyword => Broken(keyword.Name, keyword.Value, schema, value, path));
    }

    private IEnumerable<string> Broken(
        string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path) => keyword switch
    {
        "$schema" or "title" or "description" or "$defs" or "definitions" or "deprecationMessage" => [],
        "then" or "else" => [],
        "$ref" => Check(Resolve(rule.GetString() ?? ""), value, path),
        "allOf" => rule.EnumerateArray().SelectMany(part => Check(part, value, path)),
        "if" => Branch(Check(rule, value, path).Any() ? "else" : "then", schema, value, path),
        "properties" or "patternProperties" or "additionalProperties" => value.ValueKind == JsonValueKind.Object
            ? Properties(keyword, rule, schema, value, path) : [],
        "items" => value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray().SelectMany((item, index) => Check(rule, item, $"{path}[{index}]")) : [],
        _ => Holds(keyword, rule, value, path) ? [] : [$"{path}: {keyword} {Short(rule)} {Short(value)}"],
    };

    private bool Holds(string keyword, JsonElement rule, JsonElement value, string path) => keyword switch
    {
        "type" => Types(rule).Any(type => IsOf(type, value)),
        "const" => JsonElement.DeepEquals(rule, value),
        "enum" => rule.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)),
        "anyOf" => rule.EnumerateArray().Any(part => !Check(part, value, path).Any()),
        "not" => Check(rule, value, path).Any(),
        "pattern" => value.ValueKind != JsonValueKind.String
            || Pattern(rule.GetString() ?? "").IsMatch(value.GetString() ?? ""),
        "minLength" => value.ValueKind != JsonValueKind.String || value.GetString()?.Length >= rule.GetInt32(),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()?.Length <= rule.GetInt32(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "required" => value.ValueKind != JsonValueKind.Object
            || rule.EnumerateArray().All(key => value.TryGetProperty(key.GetString() ?? "", out _)),
        _ => throw new InvalidOperationException($"The schema uses '{keyword}', which this check does not know."),
    };

    private IEnumerable<string> Properties(
        string keyword, JsonElement rule, JsonElement schema, JsonElement value, string path)
    {
        foreach (var property in value.EnumerateObject())
        {
            var place = $"{path}.{property.Name}";
            IEnumerable<JsonElement> rules = keyword switch
            {
                "properties" => rule.TryGetProperty(property.Name, out var named) ? [named] : [],
                "patternProperties" => Matching(rule, property.Name),
                _ => schema.TryGetProperty("properties", out var all) && all.TryGetProperty(property.Name, out _)
                    || schema.TryGetProperty("patternProperties", out var some) && Matching(some, property.Name).Any()
                    ? [] : [rule],
            };
            foreach (var one in rules)
                if (one.ValueKind == JsonValueKind.False)
                    yield return $"{path}: {keyword} '{property.Name}'";
                else
                    foreach (var broken in Check(one, property.Value, place))
                        yield return broken;
        }
    }

    private IEnumerable<string> Branch(string name, JsonElement schema, JsonElement value, string path) =>
        schema.TryGetProperty(name, out var branch) ? Check(branch, value, path) : [];

    private static IEnumerable<JsonElement> Matching(JsonElement patterns, string name) =>
        patterns.EnumerateObject().Where(pattern => Pattern(pattern.Name).IsMatch(name))
            .Select(static pattern => pattern.Value);

    private static Regex Pattern(string pattern) =>
        Patterns.GetOrAdd(pattern, static text => new Regex(text, RegexOptions.ECMAScript));

    private JsonElement Resolve(string reference) => _references.GetOrAdd(reference, name => name.Split('/').Skip(1)
        .Aggregate(_schema, static (element, part) => element.GetProperty(part)));

    private static IEnumerable<string?> Types(JsonElement rule) => rule.ValueKind == JsonValueKind.Array
        ? rule.EnumerateArray().Select(static type => type.GetString())
        : [rule.GetString()];

    private static bool IsOf(string? type, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Number => type == "number" || type == "integer" && double.IsInteger(value.GetDouble()),
        var kind => string.Equals(type, kind.ToString(), StringComparison.OrdinalIgnoreCase),
    };

    private static string Short(JsonElement element)
    {
        const int Longest = 120;
        var text = element.GetRawText();
        return text.Length > Longest ? $"{text[..Longest]}…" : text;
    }
}
