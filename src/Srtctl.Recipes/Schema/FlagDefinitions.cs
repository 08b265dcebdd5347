using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Schema;

/// <summary>
/// Definitions of the maps of flags: one per command line, and one per settings object inside a flag. A flag that no
/// catalog knows is passed with a warning, and so it is here.
/// </summary>
internal sealed class FlagDefinitions
{
    private readonly OrderedDictionary<string, ConfigMap> _definitions = [];

    /// <summary>Name of the definition of flags of some catalogs.</summary>
    public static string NameOf(EquatableArray<string> catalogs, SchemaDialect dialect) =>
        string.Join('+', catalogs) + (dialect == SchemaDialect.Zipped ? "-zipped" : "");

    /// <summary>The definitions in the order in which they were added.</summary>
    public IEnumerable<(string Name, ConfigMap Rule)> All() =>
        _definitions.Select(static pair => (pair.Key, pair.Value));

    /// <summary>Adds the definitions of a command line, whose programs share it.</summary>
    public void Add(EquatableArray<string> catalogs)
    {
        var name = NameOf(catalogs, SchemaDialect.Whole);
        if (_definitions.ContainsKey(name))
            return;
        var keys = catalogs.SelectMany(FlagKeys.Of).DistinctBy(static key => key.Key).ToArray();
        var flags = new FlagSchema(name, AddModel);
        _definitions[name] = Map(keys.Select(key => (key.Key, flags.Of(key))), keys)
            .Said("description", string.Join(' ', catalogs.Select(static catalog => FlagTable.Find(catalog)?.Summary)));
        _definitions[NameOf(catalogs, SchemaDialect.Zipped)] =
            Map(keys.Where(static key => key.IsFirst).Select(static key => (key.Key, JsonRules.Anything)), keys);
    }

    private static ConfigMap Map(IEnumerable<(string Name, ConfigMap Rule)> rules, IEnumerable<FlagKey> keys) =>
        JsonRules.Of(
            ("type", JsonRules.Words(["object", "null"])),
            ("properties", JsonRules.Named(rules)),
            ("additionalProperties", JsonRules.Anything.Said("deprecationMessage", Unknown(keys))));

    private static string Unknown(IEnumerable<FlagKey> keys) => keys.Any(static key => key.IsSetting)
        ? "No catalog knows this setting; it is written unchecked."
        : "No catalog knows this flag; it is passed unchecked.";

    /// <summary>Entries of a settings object; engines take further ones, and more forms than they name.</summary>
    private string AddModel(string model)
    {
        if (_definitions.ContainsKey(model) || FlagTable.Find(model) is not { } entries)
            return model;
        _definitions[model] = JsonRules.Anything;
        var flags = new FlagSchema(model, AddModel);
        _definitions[model] = JsonRules.Of(
            ("properties", JsonRules.Named(entries.Flags.Select(entry => (entry.Flag, flags.Setting(entry))))));
        return model;
    }
}
