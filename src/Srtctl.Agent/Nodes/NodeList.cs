namespace Srtctl.Agent.Nodes;

/// <summary>Expands SLURM's node lists: <c>gb[01-03,07],x5</c>.</summary>
internal static class NodeList
{
    private const int Most = 1_000_000;

    /// <summary>The host names in order.</summary>
    /// <exception cref="FormatException">It is not a node list; the message says why.</exception>
    public static IReadOnlyList<string> Expand(string text)
    {
        var hosts = new List<string>();
        foreach (var item in SplitOutsideBrackets(text))
            hosts.AddRange(ExpandItem(item));
        return hosts;
    }

    private static IEnumerable<string> SplitOutsideBrackets(string text)
    {
        var (start, depth) = (0, 0);
        for (var index = 0; index <= text.Length; index++)
        {
            var letter = index < text.Length ? text[index] : ',';
            if (letter == '[')
                depth++;
            else if (letter == ']')
                depth--;
            if (depth is < 0 or > 1 || (index == text.Length && depth != 0))
                throw new FormatException($"unbalanced brackets in '{text}'");
            if (letter != ',' || depth != 0)
                continue;
            yield return index > start ? text[start..index] : throw new FormatException($"an empty name in '{text}'");
            start = index + 1;
        }
    }

    private static IEnumerable<string> ExpandItem(string item)
    {
        var open = item.IndexOf('[');
        if (open < 0)
            return [item];
        var close = item.IndexOf(']', open);
        var prefix = item[..open];
        // Several bracketed parts in one name multiply: rack[1-2]n[1-3].
        var rest = close + 1 < item.Length ? ExpandItem(item[(close + 1)..]) : [""];
        return [.. item[(open + 1)..close].Split(',')
            .SelectMany(range => Numbers(range, item))
            .SelectMany(number => rest.Select(end => prefix + number + end))];
    }

    private static IEnumerable<string> Numbers(string range, string item)
    {
        var ends = range.Split('-');
        if (ends.Length > 2 || !ends.All(static end => end.Length is > 0 and < 10 && end.All(char.IsAsciiDigit)))
            throw new FormatException($"'{range}' in '{item}' is not a number or a range");
        var (first, last) = (int.Parse(ends[0]), int.Parse(ends[^1]));
        if (last < first || last - first >= Most)
            throw new FormatException($"'{range}' in '{item}' is not an ascending range");
        return Enumerable.Range(first, last - first + 1).Select(number => number.ToString().PadLeft(ends[0].Length, '0'));
    }
}
