using System.Buffers;

namespace Srtctl.Analysis.Causes;

/// <summary>
/// Finds lines with a literal of some signature. Hundreds of literals at once are slow: short anchors are looked for,
/// of which every literal holds one, and only lines with an anchor are searched for the literals.
/// </summary>
internal static class Prefilter
{
    // Measured: up to 80 are searched with vectors, but the more, the more often their beginnings are mixed up.
    private const int MostTogether = 30;

    private static readonly string[] FrequentParts =
    [
        "rror", "RROR", "ailed", "ailure", "not ", "No ", "no ", "n't ", "nvalid", "nable ", "nknown", "lready",
        "xpired", "ected", "imeout", "timed", "Too ", "denied", "llegal", "issing", "upport", "match", "UE TO ",
        "emory", "xcept", "efused", "fatal", "ssert", "lease", "onnec", "dead", "ermi", "ust be", "SRT30",
    ];

    private static readonly string[] Literals =
        [.. Signatures.All.SelectMany(static signature => signature.Prefilters).Distinct()];

    private static readonly SearchValues<char> Letters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<string>[] Anchors =
    [
        .. Literals.Select(AnchorOf).Distinct().Order(StringComparer.Ordinal).Chunk(MostTogether)
            .Select(static anchors => SearchValues.Create(anchors, StringComparison.Ordinal)),
    ];

    private static readonly SearchValues<string> AllLiterals =
        SearchValues.Create(Literals, StringComparison.Ordinal);

    /// <summary>Replaces <paramref name="hits"/> by places of anchors, ascending, a few a line at most.</summary>
    public static void FindAnchors(ReadOnlySpan<char> text, List<int> hits)
    {
        hits.Clear();
        foreach (var group in Anchors)
        {
            for (var at = 0; text[at..].IndexOfAny(group) is var next and >= 0;)
            {
                hits.Add(at + next);
                at += next;
                var end = text[at..].IndexOfAny('\n', '\r');
                if (end < 0)
                    break;
                at += end;
            }
        }

        hits.Sort();
    }

    /// <summary>Where the first literal of a line stands; negative when it has none.</summary>
    public static int FindLiteral(ReadOnlySpan<char> line) => line.IndexOfAny(AllLiterals);

    /// <summary>A frequent part, or the literal from its first letter on: digits and signs are in every line.</summary>
    private static string AnchorOf(string literal) =>
        Array.Find(FrequentParts, part => literal.Contains(part, StringComparison.Ordinal))
        ?? literal[literal.AsSpan().IndexOfAny(Letters)..];
}
