using YamlDotNet.Core;

namespace Srtctl.Recipes.Yaml;

/// <summary>
/// Reads YAML 1.1 the way PyYAML does, within bounds: time and memory are linear in the length of the text.
/// </summary>
public static class YamlReader
{
    /// <summary>Longest text that is read, characters.</summary>
    public const int LongestText = 10 * 1024 * 1024;

    /// <summary>Reads a text with one document. Whatever is wrong is in the findings, with its place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">Name of the file for places.</param>
    public static YamlReading Read(string text, string file)
    {
        var findings = new RecipeFindings(file);
        var root = YamlCharacters.Check(text, findings) ? Compose(text, findings) : null;
        return new YamlReading(findings.HasErrors ? null : root, findings.All());
    }

    private static YamlNode? Compose(string text, RecipeFindings findings)
    {
        try
        {
            var body = text.StartsWith('\uFEFF') ? text[1..] : text;
            return new YamlComposer(new Parser(new StringReader(body)), findings).Document();
        }
        catch (YamlException error)
        {
            findings.Error(
                "SRT1401", new YamlMark((int)error.Start.Line, (int)error.Start.Column),
                $"This is not YAML: {Sentence(error.Message)}", "Correct the line or the one before.");
            return null;
        }
    }

    /// <summary>The parser's message without its positions, which follow another convention than ours.</summary>
    private static string Sentence(string message)
    {
        var start = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var text = start < 0 ? message : message[(start + 3)..];
        return text.EndsWith('.') ? text : $"{text}.";
    }
}
