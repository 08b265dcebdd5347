using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Srtctl.Runtime.Clusters;

/// <summary>Reads one mapping of a YAML file by key and remembers which keys it was asked for.</summary>
internal sealed class YamlSection(YamlMappingNode node, string file, string prefix, List<Diagnostic> findings)
{
    private readonly List<string> _known = [];

    /// <summary>Position of a key's value as <c>file(line,column)</c>.</summary>
    public string PlaceOf(string key) => Place(file, Find(key) ?? node);

    /// <summary>A single value as text; null when absent or null.</summary>
    public string? Text(string key) => Value(key) switch
    {
        null => null,
        YamlScalarNode scalar => scalar.Value,
        var other => Wrong<string>(key, "text", other),
    };

    /// <summary>True or false; null when absent or null.</summary>
    public bool? Flag(string key) => Value(key) switch
    {
        null => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: var word } node => word?.ToLowerInvariant() switch
        {
            "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            _ => Wrong<bool?>(key, "true or false", node),
        },
        var other => Wrong<bool?>(key, "true or false", other),
    };

    /// <summary>A whole number of 1 or more; null when absent or null.</summary>
    public int? Count(string key) => Text(key) switch
    {
        null => null,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0 => number,
        var text => Wrong<int?>(key, "a whole number of 1 or more", new YamlScalarNode(text)),
    };

    /// <summary>One of several words; null when absent or null.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words)
        where T : struct => Text(key) switch
        {
            null => null,
            var text when words.TryGetValue(text, out var value) => value,
            var text => Wrong<T?>(key, string.Join(" or ", words.Keys), new YamlScalarNode(text)),
        };

    /// <summary>A map from text to text; empty when absent or null.</summary>
    public EquatableMap<string, string> Map(string key)
    {
        if (Value(key) is not { } value)
            return EquatableMap<string, string>.Empty;
        if (value is not YamlMappingNode mapping)
            return Wrong<EquatableMap<string, string>>(key, "a map of text to text", value) ?? EquatableMap<string, string>.Empty;
        var section = new YamlSection(mapping, file, $"{prefix}{key}.", findings);
        var names = mapping.Children.Keys.OfType<YamlScalarNode>().Select(static name => name.Value ?? "");
        return EquatableMap.From(names.Select(name => KeyValuePair.Create(name, section.Text(name) ?? "")));
    }

    /// <summary>A list of text; empty when absent or null.</summary>
    public EquatableArray<string> List(string key)
    {
        if (Value(key) is not { } value)
            return [];
        if (value is YamlSequenceNode sequence && sequence.Children.All(static item => item is YamlScalarNode))
            return EquatableArray.From(sequence.Children.Cast<YamlScalarNode>().Select(static item => item.Value ?? ""));
        return Wrong<EquatableArray<string>>(key, "a list of text", value);
    }

    /// <summary>A mapping inside this one; null when absent or null.</summary>
    public YamlSection? Section(string key) => Value(key) switch
    {
        null => null,
        YamlMappingNode mapping => new YamlSection(mapping, file, $"{prefix}{key}.", findings),
        var other => Wrong<YamlSection>(key, "a section with settings of its own", other),
    };

    /// <summary>Whether a key that is accepted and otherwise left alone has a value.</summary>
    public bool Has(string key) => Value(key) is not null;

    /// <summary>Reports every key that nobody asked for.</summary>
    public void RefuseOthers()
    {
        foreach (var key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name })
                findings.Add(ClusterFindings.NotYaml(Place(file, key), "a key must be a word."));
            else if (!_known.Contains(name))
                findings.Add(ClusterFindings.UnknownKey(Place(file, key), prefix + name, [.. _known.Select(known => prefix + known)]));
        }
    }

    /// <summary>Reports a value that has the right type and still cannot be used.</summary>
    public void Refuse(string key, string expected, string found) =>
        findings.Add(ClusterFindings.WrongValue(PlaceOf(key), prefix + key, expected, found));

    public static string Place(string file, YamlNode at) => $"{file}({at.Start.Line},{at.Start.Column})";

    private YamlNode? Value(string key)
    {
        _known.Add(key);
        return Find(key) is { } value && !IsNull(value) ? value : null;
    }

    private YamlNode? Find(string key) =>
        node.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode name && name.Value == key).Value;

    private static bool IsNull(YamlNode value) =>
        value is YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "~" or "null" or "Null" or "NULL" };

    private T? Wrong<T>(string key, string expected, YamlNode found)
    {
        Refuse(key, expected, found switch
        {
            YamlScalarNode scalar => $"'{scalar.Value}'",
            YamlSequenceNode => "a list",
            _ => "a section",
        });
        return default;
    }
}
