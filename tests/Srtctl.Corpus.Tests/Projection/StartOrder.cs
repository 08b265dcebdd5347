namespace Srtctl.Corpus.Tests.Projection;

/// <summary>An order of starts as text.</summary>
public static class StartOrder
{
    /// <summary>The words in order, repetitions next to each other told once and empty ones left out.</summary>
    public static string Of(IEnumerable<string> words)
    {
        var order = new List<string>();
        foreach (var word in words)
            if (word.Length > 0 && (order.Count == 0 || order[^1] != word))
                order.Add(word);
        return string.Join(' ', order);
    }
}
