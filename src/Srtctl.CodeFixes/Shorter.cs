using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Srtctl.CodeFixes;

/// <summary>Takes entries out of lists that are written with commas.</summary>
internal static class Shorter
{
    /// <summary>
    /// The list without some entries. Space after the last one stays, because it belongs to the bracket that follows.
    /// </summary>
    /// <param name="list">The list.</param>
    /// <param name="first">The first entry to go.</param>
    /// <param name="count">How many go.</param>
    public static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, T first, int count)
        where T : SyntaxNode
    {
        var place = list.IndexOf(first);
        var last = list[place + count - 1];
        var all = list.GetWithSeparators();
        var isLast = place + count == list.Count && all.Last().IsNode;
        var (start, end) = (all.IndexOf(first), all.IndexOf(last));
        var kept = isLast
            ? all.Take(Math.Max(start - 1, 0)).ToList()
            : [.. all.Take(start), .. all.Skip(end + 2)];
        if (isLast && kept.Count > 0)
            kept[kept.Count - 1] = kept[kept.Count - 1].WithTrailingTrivia(last.GetTrailingTrivia());
        return SyntaxFactory.SeparatedList<T>(kept);
    }
}
