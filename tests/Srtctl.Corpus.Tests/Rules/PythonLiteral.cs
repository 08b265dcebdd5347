using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Values as Python prints them: <c>{'a': True, 'b': None}</c>.</summary>
internal static class PythonLiteral
{
    private static readonly Dictionary<string, string> Words = new()
    {
        ["True"] = "true",
        ["False"] = "false",
        ["None"] = "null",
    };

    /// <summary>Whether a text of Python's, or JSON, and a JSON text say the same, members in any order.</summary>
    public static bool SameValue(string python, string json) =>
        python.Length > 0 && python[0] is '{' or '['
        && (Read(python) ?? Read(ToJson(python))) is { } left
        && Read(json) is { } right
        && JsonNode.DeepEquals(left, right);

    private static JsonNode? Read(string json)
    {
        try
        {
            return JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string ToJson(string python)
    {
        var json = new StringBuilder();
        for (var index = 0; index < python.Length; index++)
            if (python[index] is '\'' or '"')
                json.Append(JsonSerializer.Serialize(Quoted(python, ref index)));
            else if (char.IsAsciiLetterUpper(python[index]))
                json.Append(Word(python, ref index));
            else
                json.Append(python[index]);
        return json.ToString();
    }

    private static string Quoted(string python, ref int index)
    {
        var quote = python[index++];
        var text = new StringBuilder();
        for (; index < python.Length && python[index] != quote; index++)
        {
            if (python[index] == '\\' && index + 1 < python.Length)
                index++;
            text.Append(python[index]);
        }

        return text.ToString();
    }

    private static string Word(string python, ref int index)
    {
        var start = index;
        while (index + 1 < python.Length && char.IsAsciiLetter(python[index + 1]))
            index++;
        var word = python[start..(index + 1)];
        return Words.GetValueOrDefault(word, word);
    }
}
