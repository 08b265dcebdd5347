namespace Srtctl.Model.Collections;

/// <summary>Creates <see cref="EquatableMap{TKey, TValue}"/> values.</summary>
public static class EquatableMap
{
    /// <summary>Used by collection expressions; a repeated key keeps its last value.</summary>
    public static EquatableMap<TKey, TValue> Create<TKey, TValue>(ReadOnlySpan<KeyValuePair<TKey, TValue>> pairs)
        where TKey : notnull
    {
        var map = new OrderedDictionary<TKey, TValue>(pairs.Length);
        foreach (var (key, value) in pairs)
            map[key] = value;
        return new(map);
    }

    /// <summary>Takes the pairs of any sequence; a repeated key keeps its last value.</summary>
    public static EquatableMap<TKey, TValue> From<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        where TKey : notnull => Create<TKey, TValue>([.. pairs]);
}
