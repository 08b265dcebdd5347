using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Generators.Catalogs.Json;

/// <summary>
/// Reads JSON and keeps the character position of everything, which the usual readers count in bytes or drop.
/// Needing no library also spares compiler hosts from loading one.
/// </summary>
internal sealed class JsonReader
{
    private const int MaximumDepth = 32;

    private readonly string _text;
    private int _position;
    private int _depth;
    private JsonSyntaxError? _error;

    private JsonReader(string text) => _text = text;

    /// <summary>Null when the text is not JSON; then <paramref name="error"/> says where and why.</summary>
    public static JsonValue? Read(string text, out JsonSyntaxError? error)
    {
        var reader = new JsonReader(text);
        var value = reader.ReadValue();
        reader.SkipSpace();
        if (value is not null && reader._position < text.Length)
            value = reader.Fail("there is text after the end of the document");
        error = reader._error;
        return value;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private JsonValue? Fail(string message)
    {
        _error ??= new JsonSyntaxError(message, Math.Min(_position, _text.Length));
        return null;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n' || (_position == 0 && Current == '\uFEFF'))
            _position++;
    }

    private JsonValue? ReadValue()
    {
        SkipSpace();
        return Current switch
        {
            '{' => Nested(ReadObject),
            '[' => Nested(ReadArray),
            '"' => ReadString(),
            't' => ReadWord("true", JsonKind.Bool),
            'f' => ReadWord("false", JsonKind.Bool),
            'n' => ReadWord("null", JsonKind.Null),
            '-' or (>= '0' and <= '9') => ReadNumber(),
            '\0' when _position >= _text.Length => Fail("the text ends where a value should be"),
            var other => Fail($"'{other}' does not start a value"),
        };
    }

    private JsonValue? Nested(Func<JsonValue?> read)
    {
        if (_depth == MaximumDepth)
            return Fail($"values are nested more than {MaximumDepth} deep");
        _depth++;
        var value = read();
        _depth--;
        return value;
    }

    private JsonValue? ReadObject()
    {
        var start = _position++;
        var members = new List<JsonMember>();
        SkipSpace();
        while (Current != '}')
        {
            if (members.Count > 0 && !Take(','))
                return Fail("expected ',' or '}'");
            if (ReadMember() is not { } member)
                return null;
            members.Add(member);
            SkipSpace();
        }

        _position++;
        return new JsonValue(JsonKind.Object, TextSpan.FromBounds(start, _position), "", [], members);
    }

    private JsonMember? ReadMember()
    {
        SkipSpace();
        if (Current != '"')
            Fail("expected a key in double quotes");
        else if (ReadString() is { } name)
        {
            if (!Take(':'))
                Fail("expected ':' after the key");
            else if (ReadValue() is { } value)
                return new JsonMember(name.Text, name.Span, value);
        }

        return null;
    }

    private JsonValue? ReadArray()
    {
        var start = _position++;
        var items = new List<JsonValue>();
        SkipSpace();
        while (Current != ']')
        {
            if (items.Count > 0 && !Take(','))
                return Fail("expected ',' or ']'");
            if (ReadValue() is not { } item)
                return null;
            items.Add(item);
            SkipSpace();
        }

        _position++;
        return new JsonValue(JsonKind.Array, TextSpan.FromBounds(start, _position), "", items, []);
    }

    private bool Take(char expected)
    {
        SkipSpace();
        if (Current != expected)
            return false;
        _position++;
        return true;
    }

    private JsonValue? ReadWord(string word, JsonKind kind)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
            return Fail($"expected '{word}'");
        _position += word.Length;
        return JsonValue.Scalar(kind, new TextSpan(_position - word.Length, word.Length), word);
    }

    private JsonValue? ReadNumber()
    {
        var start = _position;
        while (Current is '-' or '+' or '.' or 'e' or 'E' or (>= '0' and <= '9'))
            _position++;
        var span = TextSpan.FromBounds(start, _position);
        var text = _text.Substring(start, span.Length);
        if (JsonNumber.IsValid(text))
            return JsonValue.Scalar(JsonKind.Number, span, text);
        _position = start;
        return Fail($"'{text}' is not a number");
    }

    private JsonValue? ReadString()
    {
        var start = _position++;
        var content = new System.Text.StringBuilder();
        while (Current != '"')
        {
            if (_position >= _text.Length)
                return Fail("the text ends inside a string");
            if (Current < ' ')
                return Fail("a string has a line break or control character in it");
            if (JsonEscape.Read(_text, ref _position) is not { } character)
                return Fail("a string has an escape that JSON does not know");
            content.Append(character);
        }

        _position++;
        return JsonValue.Scalar(JsonKind.String, TextSpan.FromBounds(start, _position), content.ToString());
    }
}
