using System.Text.RegularExpressions;

namespace Srtctl.Docs.Tests.Pages;

/// <summary>A Markdown page of the repository.</summary>
internal sealed partial class Page
{
    private readonly string[] _lines;

    private Page(string path, string[] lines)
    {
        Path = path;
        _lines = lines;
        Blocks = [.. FindBlocks()];
    }

    /// <summary>Relative to the repository.</summary>
    public string Path { get; }

    public IReadOnlyList<FencedBlock> Blocks { get; }

    /// <summary>README.md and everything under docs/.</summary>
    public static IEnumerable<string> All =>
        Repository.FilesUnder("docs", "*.md").Prepend("README.md");

    /// <summary>The page's text without fenced blocks.</summary>
    public string Prose => string.Join('\n', ProseLines().Select(static line => line.Text));

    public static Page Read(string path) => new(path, File.ReadAllLines(Repository.PathOf(path)));

    /// <summary>Every block of every page in one of these languages.</summary>
    public static IEnumerable<FencedBlock> BlocksIn(params string[] languages) =>
        All.SelectMany(static path => Read(path).Blocks).Where(block => languages.Contains(block.Language));

    /// <summary>Targets of the links in the prose.</summary>
    public IEnumerable<string> Links() => Link().Matches(Prose).Select(static match => match.Groups[1].Value);

    /// <summary>Anchors as GitHub makes them from headings.</summary>
    public IEnumerable<string> Anchors() =>
        from line in ProseLines()
        where line.Text.StartsWith('#')
        let title = line.Text.TrimStart('#').Trim().ToLowerInvariant()
        select NotInAnchor().Replace(title, "").Replace(' ', '-');

    /// <summary>First cells of the tables under a heading, without backquotes, the head row left out.</summary>
    public IEnumerable<string> FirstCells(string heading) =>
        from row in Rows(heading)
        select row[0].Trim('`');

    /// <summary>Rows of the tables under a heading, the head row left out.</summary>
    public IEnumerable<string[]> Rows(string heading) => Section(heading)
        .Where(static line => line.StartsWith('|'))
        .Select(static line => line.Trim('|').Split('|').Select(static cell => cell.Trim()).ToArray())
        .SkipWhile(static row => !row[0].StartsWith("---", StringComparison.Ordinal))
        .Skip(1);

    /// <summary>The next block, with only prose in between; null when a heading or nothing follows.</summary>
    public FencedBlock? Following(FencedBlock block) =>
        Blocks.FirstOrDefault(other => other.Line > block.Line) is { } next
        && !_lines[(block.Line + 1)..(next.Line - 1)].Any(static line => line.StartsWith('#'))
            ? next
            : null;

    /// <summary>The file that a block shows: <c>In `FILE`:</c> stands above it; null for other blocks.</summary>
    public string? FileAbove(FencedBlock block) =>
        block.Line > 2 && Shown().Match(_lines[block.Line - 3]) is { Success: true } shown ? shown.Groups[1].Value : null;

    private IEnumerable<string> Section(string heading) => ProseLines()
        .Select(static line => line.Text)
        .SkipWhile(line => !(line.StartsWith('#') && line.TrimStart('#').Trim().Trim('`') == heading))
        .Skip(1)
        .TakeWhile(static line => !line.StartsWith('#'));

    private IEnumerable<(int Number, string Text)> ProseLines()
    {
        var inBlock = false;
        for (var index = 0; index < _lines.Length; index++)
        {
            if (IsFence(_lines[index]))
                inBlock = !inBlock;
            else if (!inBlock)
                yield return (index + 1, _lines[index]);
        }
    }

    private IEnumerable<FencedBlock> FindBlocks()
    {
        for (var index = 0; index < _lines.Length; index++)
        {
            if (!IsFence(_lines[index]))
                continue;
            var first = index++;
            while (index < _lines.Length && !IsFence(_lines[index]))
                index++;
            var covered = first > 0 ? Covered().Match(_lines[first - 1]) : Match.Empty;
            yield return new(
                Path,
                first + 1,
                _lines[first].Trim().Trim('`').Trim(),
                string.Join('\n', _lines[(first + 1)..Math.Min(index, _lines.Length)]),
                covered.Success ? covered.Groups[1].Value : null);
        }
    }

    private static bool IsFence(string line) => line.TrimStart().StartsWith("```", StringComparison.Ordinal);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("[^a-z0-9 _-]")]
    private static partial Regex NotInAnchor();

    [GeneratedRegex("^In `(.+)`:$")]
    private static partial Regex Shown();

    [GeneratedRegex(@"^<!-- covered by (\S+) -->$")]
    private static partial Regex Covered();
}
