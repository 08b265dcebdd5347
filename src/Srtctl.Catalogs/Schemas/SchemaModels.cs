using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Schemas;

/// <summary>The settings objects of a JSON schema in the words of a snapshot.</summary>
internal static class SchemaModels
{
    /// <summary>The objects by name with the outermost first; null when the schema describes no object.</summary>
    public static (string Root, ConfigMap Models)? Read(ConfigMap schema)
    {
        var fields = new SchemaFields(schema.Map("$defs"));
        var (name, root) = Outermost(schema, fields);
        if (root is null || root.Map("properties").Entries.IsEmpty)
            return null;
        var models = fields.Definitions.Entries
            .Where(definition => definition.Key != name && definition.Value is ConfigMap map && map.Has("properties"))
            .Select(definition => Model(fields, definition.Key, definition.Value as ConfigMap ?? ConfigMap.Empty))
            .Prepend(Model(fields, name, root));
        return (name, new ConfigMap(EquatableMap.From(models)));
    }

    /// <summary>A schema that refers to itself names the outermost object among its definitions.</summary>
    private static (string Name, ConfigMap? Root) Outermost(ConfigMap schema, SchemaFields fields) =>
        schema.Has("properties") ? (schema.Text("title") ?? "", schema)
        : schema.Text("$ref") is { } reference ? (SchemaFields.NameOf(reference), fields.Definition(reference))
        : ("", null);

    private static KeyValuePair<string, ConfigValue> Model(SchemaFields fields, string name, ConfigMap schema)
    {
        var entries = schema.Map("properties").Entries
            .Select(ConfigValue (entry) => fields.Field(entry.Key, entry.Value as ConfigMap ?? ConfigMap.Empty));
        var model = new EquatableMap<string, ConfigValue>
        {
            ["fields"] = new ConfigList(EquatableArray.From(entries)),
        };
        var isStrict = schema.Find("additionalProperties") is ConfigBool { Value: false };
        return KeyValuePair.Create(
            name, (ConfigValue)new ConfigMap(isStrict ? model.With("unknownFields", "forbid") : model));
    }
}
