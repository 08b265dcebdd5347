using System.Collections;

namespace Srtctl.Analyzers.Portability;

/// <summary>Stands for the model's map, which is built on a newer framework.</summary>
public sealed class EquatableMap<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
    where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _pairs = [];

    public static EquatableMap<TKey, TValue> Empty { get; } = new();

    public TValue this[TKey key]
    {
        get => _pairs[key];
        set => _pairs[key] = value;
    }

    public bool TryGetValue(TKey key, out TValue value) => _pairs.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => _pairs.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
