using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Schema;

/// <summary>Writes the rules of surveyed keys.</summary>
/// <param name="dialect">What the rules are for.</param>
/// <param name="takesPlaceholders">Whether a placeholder may stand for any value.</param>
/// <param name="describe">The sentence about a key by its path; null when there is none.</param>
public sealed class KeySchema(SchemaDialect dialect, bool takesPlaceholders, Func<string, string?> describe)
{
    /// <summary>The rule of a value.</summary>
    /// <param name="key">What readers ask of it.</param>
    /// <param name="path">Its keys from the top, joined by dots.</param>
    public ConfigMap Of(SurveyedKey key, string path)
    {
        if (!key.Catalogs.IsEmpty)
            return JsonRules.Definition(FlagDefinitions.NameOf(key.Catalogs, dialect));
        var unused = key.Forms.Count == 0 && key.Words.IsEmpty ? key.Unused : null;
        return Zipped(key, Value(key, path))
            .Said("deprecationMessage", unused is null ? null : $"No effect: {unused}.")
            .Said("description", describe(path));
    }

    /// <summary>The rules of the keys of a section, by name.</summary>
    /// <param name="section">What readers ask of the section.</param>
    /// <param name="path">Its keys from the top, joined by dots; empty at the top.</param>
    public IEnumerable<(string Name, ConfigMap Rule)> Keys(SurveyedKey section, string path) => section.Keys.Select(
        pair => (pair.Key, Of(pair.Value, path.Length == 0 ? pair.Key : $"{path}.{pair.Key}")));

    /// <summary>The rule of a section with these keys.</summary>
    /// <param name="section">What readers ask of the section.</param>
    /// <param name="keys">The rules of its keys.</param>
    public ConfigMap Section(SurveyedKey section, IEnumerable<(string Name, ConfigMap Rule)> keys)
    {
        var rule = JsonRules.Of(("type", Types(section, ["object"])), ("properties", JsonRules.Named(keys)));
        if (section.IsClosed)
            rule = new ConfigMap(rule.Entries.With("additionalProperties", false));
        var demanded = JsonRules.Words(section.Demanded);
        return dialect == SchemaDialect.Whole && !demanded.Items.IsEmpty
            ? new ConfigMap(rule.Entries.With("required", demanded))
            : rule;
    }

    private ConfigMap Value(SurveyedKey key, string path)
    {
        if (!key.Words.IsEmpty)
            return Word(key);
        if (key.Forms.Count == 0 || key.Forms.Contains(ValueForm.Anything))
            return JsonRules.Anything;
        var rule = key.Forms.Contains(ValueForm.Section)
            ? Section(key, Keys(key, path))
            : JsonRules.Of(("type", Types(key, [])));
        var patterns = Patterns(key);
        if (patterns.Count > 0)
            rule = new ConfigMap(rule.Entries.With("pattern", string.Join('|', patterns)));
        if (key.Item is { } item)
            rule = new ConfigMap(rule.Entries.With("items", Of(item, path + "[]")));
        return key.Entry is { } entry && !key.Forms.Contains(ValueForm.Section)
            ? new ConfigMap(rule.Entries.With("additionalProperties", Of(entry, path + ".*")))
            : rule;
    }

    private ConfigMap Word(SurveyedKey key)
    {
        var words = key.Words.Select(static word => (ConfigValue)word);
        var choice = JsonRules.Of(("enum", JsonRules.List(MayBeNull(key) ? words.Append(ConfigNull.Instance) : words)));
        return takesPlaceholders ? JsonRules.Any(choice, JsonRules.Text(JsonRules.Placeholder)) : choice;
    }

    private ConfigValue Types(SurveyedKey key, IEnumerable<string> also)
    {
        var types = key.Forms.SelectMany(TypesOf).Concat(also);
        if (MayBeNull(key))
            types = types.Append("null");
        if (takesPlaceholders && key.Forms.Count > 0 && !key.Forms.Contains(ValueForm.Section))
            types = types.Append("string");
        var all = types.Distinct().ToArray();
        return all.Length == 1 ? all[0] : JsonRules.Words(all);
    }

    private bool MayBeNull(SurveyedKey key) => key.MayBeEmpty || dialect != SchemaDialect.Whole;

    /// <summary>A pattern per form that reads text of its own; none where any text is right.</summary>
    private List<string> Patterns(SurveyedKey key)
    {
        if (key.Forms.Contains(ValueForm.Text))
            return [];
        var patterns = key.Forms.Select(PatternOf).Where(static pattern => pattern.Length > 0).ToList();
        if (takesPlaceholders && !key.Forms.Contains(ValueForm.Section))
            patterns.Add(JsonRules.Placeholder);
        return patterns;
    }

    private ConfigMap Zipped(SurveyedKey key, ConfigMap rule) =>
        dialect != SchemaDialect.Zipped || key.Forms.Contains(ValueForm.Section)
            || rule == JsonRules.Anything
            ? rule
            : JsonRules.Any(rule, JsonRules.Of(("type", "array"), ("items", rule)));

    private static string[] TypesOf(ValueForm form) => form switch
    {
        ValueForm.Text => ["string", "number"],
        ValueForm.Integer => ["integer", "string"],
        ValueForm.Number => ["number", "string"],
        ValueForm.Flag => ["boolean", "integer", "string"],
        ValueForm.List => ["array"],
        ValueForm.Map or ValueForm.Section => ["object"],
        _ => [],
    };

    private static string PatternOf(ValueForm form) => form switch
    {
        ValueForm.Integer => JsonRules.Digits,
        ValueForm.Number => JsonRules.Decimal,
        ValueForm.Flag => JsonRules.Truth,
        _ => "",
    };
}
