namespace Srtctl.Model.Text;

/// <summary>Finds what somebody probably meant.</summary>
public static class NearNames
{
    private const int MostShown = 3;

    /// <summary>The names closest to <paramref name="wrong"/>, best first; none when nothing is close.</summary>
    public static IReadOnlyList<string> Of(string wrong, IEnumerable<string> names)
    {
        var close = names.Distinct()
            .Select(name => (Name: name, Distance: Distance(wrong.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(pair => pair.Distance <= Math.Max(1, wrong.Length / 3)
                || IsPart(wrong, pair.Name) || EndsWith(wrong, pair.Name))
            .OrderBy(static pair => pair.Distance)
            .ThenBy(static pair => pair.Name, StringComparer.Ordinal)
            .ToArray();
        return
        [
            .. close.TakeWhile(pair => pair.Distance <= close[0].Distance + 1)
                .Take(MostShown)
                .Select(static pair => pair.Name),
        ];
    }

    /// <summary>For an error: <c>Did you mean 'a' or 'b'?</c>, or a short list of all; else empty.</summary>
    public static string Question(string wrong, IReadOnlyCollection<string> names)
    {
        var near = Of(wrong, names);
        if (near.Count > 0)
            return $"Did you mean {string.Join(" or ", near.Select(static name => $"'{name}'"))}?";
        return names.Count is > 0 and <= 12 ? $"Known: {string.Join(", ", names)}." : "";
    }

    private static bool IsPart(string wrong, string name) =>
        wrong.Length >= 3 && name.Contains(wrong, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name behind a word too many, such as an engine's: <c>--sglang.page-size</c>.</summary>
    private static bool EndsWith(string wrong, string name)
    {
        var bare = name.AsSpan().TrimStart('-');
        return bare.Length >= 3 && wrong.Length > bare.Length
            && wrong.AsSpan().EndsWith(bare, StringComparison.OrdinalIgnoreCase)
            && !char.IsLetterOrDigit(wrong[wrong.Length - bare.Length - 1]);
    }

    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var row = 1; row <= left.Length; row++)
        {
            var current = new int[right.Length + 1];
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replace = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replace, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
