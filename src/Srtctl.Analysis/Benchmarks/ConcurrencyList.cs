using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Benchmarks;

/// <summary><c>16x32x64</c>.</summary>
internal static class ConcurrencyList
{
    /// <summary>The numbers; null when the text is not such a list.</summary>
    public static EquatableArray<int>? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var words = text.Split(['x', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Select(static word => int.TryParse(word, out var number) ? number : -1).ToArray();
        if (numbers.Length == 0 || numbers.Contains(-1))
            return null;
        return EquatableArray.From(numbers);
    }
}
