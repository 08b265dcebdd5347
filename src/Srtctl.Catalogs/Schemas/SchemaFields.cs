using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Schemas;

/// <summary>Entries of settings objects as a JSON schema of pydantic describes them.</summary>
/// <param name="definitions">What references lead to, by name.</param>
internal sealed class SchemaFields(ConfigMap definitions)
{
    private const int LongestChain = 8;
    private const int MostKinds = 1000;

    private int _kinds;

    public ConfigMap Definitions { get; } = definitions;

    public static string NameOf(string reference) => reference[(reference.LastIndexOf('/') + 1)..];

    /// <summary>What a reference leads to; null when there is no such definition.</summary>
    public ConfigMap? Definition(string reference) => Definitions.Find(NameOf(reference)) as ConfigMap;

    /// <summary>An entry in the words of a snapshot.</summary>
    public ConfigMap Field(string name, ConfigMap schema)
    {
        _kinds = 0;
        var kinds = Kinds(schema, 0).ToArray();
        var known = kinds.Where(static kind => kind.Text("kind") != "null").Distinct().ToArray();
        var field = new EquatableMap<string, ConfigValue> { ["name"] = name };
        foreach (var (key, value) in Joined(known).Entries)
            field = field.With(key, value);
        if (known.Length < kinds.Length)
            field = field.With("nullable", true);
        if (schema.Find("default") is { } standard)
            field = field.With("default", standard);
        if (schema.Find("maximum") is { } largest)
            field = field.With("max", largest);
        return new ConfigMap(schema.Truth("deprecated") ? field.With("deprecated", true) : field);
    }

    private static ConfigMap Joined(ConfigMap[] kinds) => kinds switch
    {
        [] => Kind("any"),
        [var one] => one,
        _ when Array.TrueForAll(kinds, static kind => kind.Text("kind") == "enum") =>
            Choices(kinds.SelectMany(static kind => kind.Items("choices"))),
        _ => new ConfigMap(new()
        {
            ["kind"] = "union",
            ["of"] = new ConfigList(EquatableArray.From(kinds.Select(static ConfigValue (kind) => kind))),
        }),
    };

    private IEnumerable<ConfigMap> Kinds(ConfigMap schema, int depth)
    {
        if (depth > LongestChain || ++_kinds > MostKinds)
            return [Kind("any")];
        if (schema.Text("$ref") is { } reference)
            return Referred(reference, depth);
        ConfigMap[] options = [.. schema.Maps("anyOf"), .. schema.Maps("oneOf"), .. schema.Maps("allOf")];
        return options.Length > 0 ? options.SelectMany(option => Kinds(option, depth + 1)) : [Plain(schema, depth)];
    }

    private IEnumerable<ConfigMap> Referred(string reference, int depth) =>
        Definition(reference) is not { } definition ? [Kind("any")]
        : definition.Has("properties") ? [new ConfigMap(new() { ["kind"] = "model", ["model"] = NameOf(reference) })]
        : Kinds(definition, depth + 1);

    private ConfigMap Plain(ConfigMap schema, int depth)
    {
        if (schema.Has("enum"))
            return Choices(schema.Items("enum"));
        if (schema.Find("const") is { } only)
            return Choices([only]);
        return schema.Text("type") switch
        {
            "boolean" => Kind("bool"),
            "integer" => Kind("int"),
            "number" => Kind("float"),
            "string" => Kind(schema.Text("format") is "path" or "file-path" or "directory-path" ? "path" : "string"),
            "array" => List(schema, depth),
            "object" => Kind("object"),
            "null" => Kind("null"),
            _ => Kind("any"),
        };
    }

    private ConfigMap List(ConfigMap schema, int depth) => new(new()
    {
        ["kind"] = "list",
        ["item"] = Joined([.. Kinds(schema.Map("items"), depth + 1).Distinct()]),
    });

    private static ConfigMap Kind(string word) => new(new() { ["kind"] = word });

    private static ConfigMap Choices(IEnumerable<ConfigValue> values) => new(new()
    {
        ["kind"] = "enum",
        ["choices"] = new ConfigList(EquatableArray.From(values.Distinct())),
    });
}
