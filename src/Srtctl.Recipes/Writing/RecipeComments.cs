using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Srtctl.Recipes.Writing;

/// <summary>The comments of a YAML text, by where they stand.</summary>
public sealed class RecipeComments
{
    private readonly Dictionary<int, string> _alone = [];
    private readonly Dictionary<int, string> _behind = [];
    private readonly HashSet<int> _blank = [];

    private RecipeComments()
    {
    }

    /// <summary>The comments of a text that can be read; those of any other text up to where it cannot.</summary>
    public static RecipeComments Of(string text)
    {
        var comments = new RecipeComments();
        comments.NoteBlankLines(text);
        var scanner = new Scanner(new StringReader(text.TrimStart('\uFEFF')), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is Comment comment)
                    (comment.IsInline ? comments._behind : comments._alone)
                        .TryAdd((int)comment.Start.Line, comment.Value.TrimEnd());
            }
        }
        catch (Exception error) when (error is YamlException or InvalidOperationException)
        {
            // The reader of the recipe reports it; here the rest only has no comments.
        }

        return comments;
    }

    /// <summary>Every comment of the text, in order, without <c>#</c> and surrounding blanks.</summary>
    public IEnumerable<string> All => _alone.Concat(_behind).OrderBy(static comment => comment.Key)
        .Select(static comment => comment.Value.Trim());

    /// <summary>
    /// The comment lines directly above a line, in order, without <c>#</c>; an empty one is a blank line.
    /// </summary>
    public IEnumerable<string?> Above(int line)
    {
        var first = line;
        while (_alone.ContainsKey(first - 1) || _blank.Contains(first - 1))
            first--;
        return Enumerable.Range(first, line - first).SkipWhile(_blank.Contains)
            .Select(number => _alone.GetValueOrDefault(number));
    }

    /// <summary>The comment behind what is written on a line, without <c>#</c>; null for none.</summary>
    public string? Behind(int line) => _behind.GetValueOrDefault(line);

    private void NoteBlankLines(string text)
    {
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace())
                _blank.Add(number);
        }
    }
}
