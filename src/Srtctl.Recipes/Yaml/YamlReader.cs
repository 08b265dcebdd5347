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
        var body = text.StartsWith('\uFEFF') ? text[1..] : text;
        var parser = new Parser(new StringReader(body));
        try
        {
            return new YamlComposer(parser, findings).Document();
        }
        catch (YamlException error)
        {
            var mark = new YamlMark((int)error.Start.Line, (int)error.Start.Column);
            if (error.Message.Contains(" tab", StringComparison.Ordinal))
                NotYaml(TabIn(body, mark), "a tab is no indentation; only spaces are.", findings);
            else
                NotYaml(mark, Sentence(error.Message), findings);
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException or FormatException)
        {
            // The parser gives up on some broken texts without saying where; it is after the last thing it read.
            var end = parser.Current?.End ?? Mark.Empty;
            NotYaml(new YamlMark((int)end.Line, (int)end.Column), "nothing can follow here.", findings);
        }

        return null;
    }

    private static void NotYaml(YamlMark mark, string reason, RecipeFindings findings) =>
        findings.Error("SRT1401", mark, $"This is not YAML: {reason}", "Correct the line or the one before.");

    /// <summary>
    /// The first tab that indents a line, from a line on: the parser tells where the value before begins.
    /// </summary>
    private static YamlMark TabIn(string text, YamlMark from)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var indentation = line[..^line.TrimStart().Length];
            if (++number >= from.Line && indentation.IndexOf('\t') is >= 0 and var column)
                return new YamlMark(number, column + 1);
        }

        return from;
    }

    /// <summary>The parser's message without its positions, which follow another convention than ours.</summary>
    private static string Sentence(string message)
    {
        var start = message.StartsWith('(') ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var text = start < 0 ? message : message[(start + 3)..];
        return text.EndsWith('.') ? text : $"{text}.";
    }
}
