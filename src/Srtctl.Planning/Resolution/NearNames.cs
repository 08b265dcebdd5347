namespace Srtctl.Planning.Resolution;

/// <summary>Finds what somebody probably meant.</summary>
public static class NearNames
{
    /// <summary>" Did you mean 'a' or 'b'?", the known names when there are few, or nothing.</summary>
    /// <param name="name">What was written.</param>
    /// <param name="known">What could have been written.</param>
    public static string Suggest(string name, IEnumerable<string> known)
    {
        var all = known.Order(StringComparer.Ordinal).ToArray();
        var near = all
            .Select(candidate => (candidate, distance: Distance(name.ToLowerInvariant(), candidate.ToLowerInvariant())))
            .Where(pair => pair.distance <= Math.Max(2, name.Length / 3))
            .OrderBy(static pair => pair.distance)
            .Select(static pair => $"'{pair.candidate}'")
            .Take(3)
            .ToArray();
        return near.Length > 0 ? $" Did you mean {string.Join(" or ", near)}?"
            : all.Length is > 0 and <= 8 ? $" Known: {string.Join(", ", all)}."
            : "";
    }

    /// <summary>Edit distance with insertion, deletion and replacement (Levenshtein).</summary>
    public static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
                current[j] = Math.Min(
                    Math.Min(current[j - 1], previous[j]) + 1,
                    previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
