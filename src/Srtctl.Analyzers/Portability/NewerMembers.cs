namespace Srtctl.Analyzers.Portability;

/// <summary>Members of the framework that the shared rules use and netstandard2.0 lacks.</summary>
internal static class NewerMembers
{
    public static bool Contains(this string text, char letter, StringComparison comparison) =>
        text.IndexOf(letter.ToString(), comparison) >= 0;

    public static bool Contains(this string text, string part, StringComparison comparison) =>
        text.IndexOf(part, comparison) >= 0;

    public static bool SequenceEqual<T>(
        this ReadOnlySpan<T> left, ReadOnlySpan<T> right, IEqualityComparer<T> comparer)
    {
        if (left.Length != right.Length)
            return false;
        for (var place = 0; place < left.Length; place++)
        {
            if (!comparer.Equals(left[place], right[place]))
                return false;
        }

        return true;
    }

    public static void Deconstruct<TKey, TValue>(
        this KeyValuePair<TKey, TValue> pair, out TKey key, out TValue value) =>
        (key, value) = (pair.Key, pair.Value);

    public static bool TryAdd<TKey, TValue>(this Dictionary<TKey, TValue> map, TKey key, TValue value)
        where TKey : notnull
    {
        if (map.ContainsKey(key))
            return false;
        map.Add(key, value);
        return true;
    }

    public static TValue? GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> map, TKey key)
        where TKey : notnull => map.TryGetValue(key, out var value) ? value : default;
}
