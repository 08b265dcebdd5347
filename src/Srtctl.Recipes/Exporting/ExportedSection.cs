using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Exporting;

/// <summary>A section of a recipe while it is written. What is null is left out.</summary>
internal sealed class ExportedSection
{
    private readonly OrderedDictionary<string, ConfigValue> _entries = [];

    /// <summary>Whether nothing is written.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Whether a key is written.</summary>
    public bool Has(string key) => _entries.ContainsKey(key);

    /// <summary>Writes a value, if there is one.</summary>
    public ExportedSection Set(string key, ConfigValue? value)
    {
        if (value is not null)
            _entries[key] = value;
        return this;
    }

    /// <summary>Writes a value unless it is the one that holds anyway.</summary>
    public ExportedSection Set(string key, ConfigValue value, ConfigValue usual) =>
        value == usual ? this : Set(key, value);

    /// <summary>Writes text, if there is one.</summary>
    public ExportedSection Text(string key, string? text) => Set(key, text is null ? null : (ConfigValue)text);

    /// <summary>Writes a whole number, if there is one.</summary>
    public ExportedSection Number(string key, int? number) => Set(key, number is { } said ? said : (ConfigValue?)null);

    /// <summary>Writes a number, as a whole one where it is, if there is one.</summary>
    public ExportedSection Number(string key, double? number) => Set(key, number is { } said ? Of(said) : null);

    /// <summary>Writes true or false, if one is said.</summary>
    public ExportedSection Flag(string key, bool? flag) => Set(key, flag is { } said ? said : (ConfigValue?)null);

    /// <summary>Writes a map unless it is empty.</summary>
    public ExportedSection Map(string key, EquatableMap<string, ConfigValue> map) =>
        map.IsEmpty ? this : Set(key, new ConfigMap(map));

    /// <summary>Writes a map of texts unless it is empty.</summary>
    public ExportedSection Texts(string key, EquatableMap<string, string> map) => Map(key, EquatableMap.From(
        map.Select(static pair => KeyValuePair.Create(pair.Key, (ConfigValue)pair.Value))));

    /// <summary>Writes a list of texts unless it is empty.</summary>
    public ExportedSection Texts(string key, EquatableArray<string> texts) =>
        texts.IsEmpty ? this : Set(key, List(texts.Select(static text => (ConfigValue)text)));

    /// <summary>Writes a list of whole numbers.</summary>
    public ExportedSection Numbers(string key, EquatableArray<int> numbers) =>
        Set(key, List(numbers.Select(static number => (ConfigValue)number)));

    /// <summary>Writes a section unless it is empty.</summary>
    public ExportedSection Section(string key, ExportedSection section) => Map(key, section.ToConfig().Entries);

    /// <summary>Writes variables unless there are none. Secrets, which no recipe can keep, are refused.</summary>
    public ExportedSection Variables(
        string key, EquatableMap<string, EnvironmentValue> variables, string place, ExportFindings findings)
    {
        foreach (var secret in variables.Where(static variable => variable.Value.IsSecret))
            findings.CannotSay(
                $"{place}.{secret.Key}", "A recipe has no secrets: their values would stand in it.",
                "Take the variable out of the job and give it to the containers in another way, or keep the script.");
        return Texts(key, EquatableMap.From(
            variables.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.Text))));
    }

    /// <summary>Everything written.</summary>
    public ConfigMap ToConfig() => new(EquatableMap.From(_entries));

    /// <summary>A number, as a whole one where it is.</summary>
    public static ConfigValue Of(double number) =>
        double.IsInteger(number) && Math.Abs(number) < int.MaxValue ? (long)number : number;

    /// <summary>A number of seconds.</summary>
    public static string Seconds(TimeSpan time) =>
        ((long)time.TotalSeconds).ToString(CultureInfo.InvariantCulture);

    private static ConfigList List(IEnumerable<ConfigValue> values) => new(EquatableArray.From(values));
}
