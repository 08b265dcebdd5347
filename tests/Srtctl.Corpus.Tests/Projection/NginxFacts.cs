using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>What an nginx configuration means, as facts: each setting with the blocks it stands in.</summary>
public static partial class NginxFacts
{
    /// <summary>States every setting. Servers and upstreams keep their order; names given in the file do not matter.</summary>
    public static void Add(LaunchFacts facts, string file, string text)
    {
        facts.Add(file);
        var blocks = new List<string>();
        var names = Upstream().Matches(text).ToDictionary(
            static match => $"http://{match.Groups[1].Value}", static _ => "http://<upstream>");
        foreach (var match in Map().EnumerateMatches(text))
            names[text.AsSpan(match.Index, match.Length).ToString().Split()[^1]] = "<key>";
        var words = new List<string>();
        foreach (var token in Token().Matches(text).Select(static match => match.Value))
        {
            if (token == "}")
                blocks.RemoveAt(blocks.Count - 1);
            else if (token == "{")
                blocks.Add(words[0]);
            else if (token == ";")
                Add(facts, file, blocks, [.. words.Select(word => Neutral(word, names))]);
            else if (token[0] != '#')
            {
                words.Add(token);
                continue;
            }

            words.Clear();
        }
    }

    private static void Add(LaunchFacts facts, string file, List<string> blocks, string[] words) =>
        facts.Add(file, Aspect.Entry, string.Join('/', [.. blocks, words[0]]), string.Join(' ', words.Skip(1)));

    private static string Neutral(string word, Dictionary<string, string> names) =>
        names.GetValueOrDefault(word, word.Trim('"', '\''));

    [GeneratedRegex("""#[^\n]*|"[^"]*"|'[^']*'|[{};]|[^\s{};]+""")]
    private static partial Regex Token();

    [GeneratedRegex(@"\bupstream\s+(\S+)\s*\{")]
    private static partial Regex Upstream();

    [GeneratedRegex(@"\bmap\s+\$\w+\s+\$\w+")]
    private static partial Regex Map();
}
