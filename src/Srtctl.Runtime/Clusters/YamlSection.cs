using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Values;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Runtime.Clusters;

/// <summary>Reads one mapping of a cluster file by key and remembers which keys it was asked for.</summary>
internal sealed class YamlSection(
    YamlMap node, string file, string prefix, List<Diagnostic> findings, SurveyedKey? survey = null)
{
    private readonly List<string> _known = [];

    /// <summary>Position of a key's value as <c>file(line,column)</c>.</summary>
    public string PlaceOf(string key) => (node[key] ?? node).Mark.In(file);

    /// <summary>A single value as text; null when absent or null.</summary>
    public string? Text(string key) => Characters(key, ValueForm.Text);

    /// <summary>True or false; null when absent or null.</summary>
    public bool? Flag(string key) => Value(key, ValueForm.Flag) switch
    {
        null => null,
        YamlScalar { Value: ConfigBool flag } => flag.Value,
        var other => Wrong<bool?>(key, "true or false", other.Describe()),
    };

    /// <summary>A whole number of 1 or more; null when absent or null.</summary>
    public int? Count(string key) => Characters(key, ValueForm.Integer) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 => number,
        var text => Wrong<int?>(key, "a whole number of 1 or more", $"'{text}'"),
    };

    /// <summary>One of several words; null when absent or null.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        survey?.Key(key).NoteWords(words.Keys);
        return Characters(key) switch
        {
            null => null,
            var text when words.TryGetValue(text, out var value) => value,
            var text => Wrong<T?>(key, string.Join(" or ", words.Keys), $"'{text}'"),
        };
    }

    /// <summary>A map from text to text; empty when absent or null.</summary>
    public EquatableMap<string, string> Map(string key)
    {
        var entries = survey?.Key(key).NoteEntries();
        entries?.Note(ValueForm.Text);
        entries?.NoteEmpty();
        if (Value(key) is not { } value)
            return EquatableMap<string, string>.Empty;
        if (value is not YamlMap map)
            return Wrong<EquatableMap<string, string>>(key, "a map of text to text", value.Describe())
                ?? EquatableMap<string, string>.Empty;
        var section = new YamlSection(map, file, $"{prefix}{key}.", findings);
        return EquatableMap.From(
            map.Entries.Select(entry => KeyValuePair.Create(entry.Key, section.Text(entry.Key) ?? "")));
    }

    /// <summary>A list of text; empty when absent or null.</summary>
    public EquatableArray<string> List(string key)
    {
        survey?.Key(key).NoteItems().Note(ValueForm.Text);
        return Value(key) switch
        {
            null => [],
            YamlList list when list.Items.All(static item => item is YamlScalar) =>
                EquatableArray.From(list.Items.OfType<YamlScalar>().Select(static item => item.Text)),
            var other => Wrong<EquatableArray<string>>(key, "a list of text", other.Describe()),
        };
    }

    /// <summary>A mapping inside this one; null when absent or null.</summary>
    public YamlSection? Section(string key) => Value(key, ValueForm.Section) switch
    {
        null => null,
        YamlMap map => new YamlSection(map, file, $"{prefix}{key}.", findings, survey?.Key(key)),
        var other => Wrong<YamlSection>(key, "a section with settings of its own", other.Describe()),
    };

    /// <summary>Whether a key that is accepted and otherwise left alone has a value.</summary>
    public bool Has(string key) => Value(key) is not null;

    /// <summary>Reports every key that nobody asked for.</summary>
    public void RefuseOthers()
    {
        survey?.NoteClosed();
        foreach (var entry in node.Entries.Where(entry => !_known.Contains(entry.Key)))
            findings.Add(ClusterFindings.UnknownKey(
                entry.KeyMark.In(file), prefix + entry.Key, [.. _known.Select(known => prefix + known)]));
    }

    /// <summary>Reports a value that has the right type and still cannot be used.</summary>
    public void Refuse(string key, string expected, string found) =>
        findings.Add(ClusterFindings.WrongValue(PlaceOf(key), prefix + key, expected, found));

    private string? Characters(string key, ValueForm? form = null) => Value(key, form) switch
    {
        null => null,
        YamlScalar scalar => scalar.Text,
        var other => Wrong<string>(key, "text", other.Describe()),
    };

    private YamlNode? Value(string key, ValueForm? form = null)
    {
        _known.Add(key);
        survey?.Key(key).NoteEmpty();
        if (form is { } noted)
            survey?.Key(key).Note(noted);
        return node[key] is { } value and not YamlScalar { IsNull: true } ? value : null;
    }

    private T? Wrong<T>(string key, string expected, string found)
    {
        Refuse(key, expected, found);
        return default;
    }
}
