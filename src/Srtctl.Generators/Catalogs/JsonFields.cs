using Microsoft.CodeAnalysis.Text;
using Srtctl.Generators.Catalogs.Json;
using Srtctl.Generators.Diagnostics;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Catalogs;

/// <summary>The keys of one JSON object, read with their expected kinds; every deviation becomes a finding.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonValue> _values = new(StringComparer.Ordinal);
    private readonly Findings _findings;
    private readonly TextSpan _start;

    public JsonFields(JsonValue value, IReadOnlyList<string> knownKeys, Findings findings)
    {
        _findings = findings;
        _start = new TextSpan(value.Span.Start, 1);
        var known = string.Join(", ", knownKeys);
        foreach (var member in value.Members)
        {
            if (!knownKeys.Contains(member.Name))
                findings.Add(DiagnosticDescriptors.UnknownKey, member.NameSpan, member.Name, known);
            else if (_values.ContainsKey(member.Name))
                Unexpected(member.NameSpan, member.Name, "given twice", "one value");
            else
                _values.Add(member.Name, member.Value);
        }
    }

    public JsonValue? Find(string key) => _values.TryGetValue(key, out var value) ? value : null;

    public TextSpan SpanOf(string key) => Find(key)?.Span ?? _start;

    public string Text(string key)
    {
        if (OptionalText(key) is { } text && text.Trim().Length > 0)
            return text;
        if (Find(key) is null or { Kind: JsonKind.String })
            _findings.Add(DiagnosticDescriptors.MissingKey, SpanOf(key), key);
        return "";
    }

    public string? OptionalText(string key) => Find(key) switch
    {
        null => null,
        { Kind: JsonKind.String } value => value.Text,
        var value => Unexpected<string>(key, value, "a string"),
    };

    /// <summary>A number as it is spelled.</summary>
    public string? Number(string key) => Find(key) switch
    {
        null => null,
        { Kind: JsonKind.Number } value => value.Text,
        var value => Unexpected<string>(key, value, "a number"),
    };

    public bool Truth(string key) => Find(key) switch
    {
        null => false,
        { Kind: JsonKind.Bool } value => value.Text == "true",
        var value => Unexpected<string>(key, value, "true or false") is not null,
    };

    public IReadOnlyList<JsonValue> Array(string key, bool required = false)
    {
        if (Find(key) is not { } value)
        {
            if (required)
                _findings.Add(DiagnosticDescriptors.MissingKey, _start, key);
            return [];
        }

        if (value.Kind == JsonKind.Array)
            return value.Items;
        Unexpected<string>(key, value, "an array");
        return [];
    }

    public IEnumerable<JsonValue> Objects(string key)
    {
        foreach (var item in Array(key, required: true))
        {
            if (item.Kind == JsonKind.Object)
                yield return item;
            else
                Unexpected<string>(key, item, "an object");
        }
    }

    public EquatableList<string> Texts(string key)
    {
        var texts = new List<string>();
        foreach (var item in Array(key))
        {
            if (item.Kind is JsonKind.String or JsonKind.Number)
                texts.Add(item.Text);
            else
                Unexpected<string>(key, item, "a string or a number");
        }

        return texts.ToEquatableList();
    }

    /// <summary>A word from a closed list, as the enum member of the same name in any case.</summary>
    public TEnum Word<TEnum>(string key, TEnum otherwise)
        where TEnum : struct, Enum
    {
        if (Find(key) is not { } value)
            return otherwise;
        var names = Enum.GetNames(typeof(TEnum)).Select(static name => name.ToLowerInvariant()).ToList();
        if (value.Kind == JsonKind.String && names.Contains(value.Text))
            return (TEnum)Enum.Parse(typeof(TEnum), value.Text, ignoreCase: true);
        Unexpected<string>(key, value, string.Join(", ", names));
        return otherwise;
    }

    private T? Unexpected<T>(string key, JsonValue value, string expected)
        where T : class
    {
        Unexpected(value.Span, key, value.Description, expected);
        return null;
    }

    private void Unexpected(TextSpan span, string key, string found, string expected) =>
        _findings.Add(DiagnosticDescriptors.UnexpectedValue, span, key, found, expected);
}
