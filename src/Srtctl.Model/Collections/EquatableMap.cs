using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Srtctl.Model.Collections;

/// <summary>
/// An immutable map that keeps the order in which keys were first written and is equal to another by its pairs in that
/// order: what is equal also renders equally. Written as <c>new() { ["NCCL_DEBUG"] = "INFO" }</c>; varied with
/// <see cref="With(TKey, TValue)"/>.
/// </summary>
/// <typeparam name="TKey">Key type.</typeparam>
/// <typeparam name="TValue">Value type.</typeparam>
[CollectionBuilder(typeof(EquatableMap), nameof(EquatableMap.Create))]
public sealed class EquatableMap<TKey, TValue>
    : IReadOnlyDictionary<TKey, TValue>, IEquatable<EquatableMap<TKey, TValue>>
    where TKey : notnull
{
    private readonly OrderedDictionary<TKey, TValue> _pairs;
    private bool _shared;

    /// <summary>An empty map, to be filled by an object initializer.</summary>
    public EquatableMap() => _pairs = [];

    internal EquatableMap(OrderedDictionary<TKey, TValue> pairs)
    {
        _pairs = pairs;
        _shared = true;
    }

    /// <summary>A map without keys.</summary>
    public static EquatableMap<TKey, TValue> Empty { get; } = new([]);

    /// <summary>
    /// The value of <paramref name="key"/>. Setting is for object initializers only: once the map has been read it no
    /// longer changes, and setting throws <see cref="InvalidOperationException"/>.
    /// </summary>
    public TValue this[TKey key]
    {
        get
        {
            _shared = true;
            return _pairs[key];
        }
        set
        {
            if (_shared)
                throw new InvalidOperationException("This map is in use and cannot change. Use With(key, value).");
            _pairs[key] = value;
        }
    }

    /// <inheritdoc/>
    public int Count => _pairs.Count;

    /// <summary>True when there is no key.</summary>
    public bool IsEmpty => _pairs.Count == 0;

    /// <inheritdoc/>
    public IEnumerable<TKey> Keys => this.Select(static pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<TValue> Values => this.Select(static pair => pair.Value);

    /// <inheritdoc/>
    public bool ContainsKey(TKey key)
    {
        _shared = true;
        return _pairs.ContainsKey(key);
    }

    /// <inheritdoc/>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        _shared = true;
        return _pairs.TryGetValue(key, out value);
    }

    /// <summary>A copy where <paramref name="key"/> has <paramref name="value"/>; a new key goes last.</summary>
    public EquatableMap<TKey, TValue> With(TKey key, TValue value) =>
        new(new OrderedDictionary<TKey, TValue>(_pairs) { [key] = value });

    /// <summary>A copy with all pairs of <paramref name="later"/> written over this map's.</summary>
    public EquatableMap<TKey, TValue> With(IEnumerable<KeyValuePair<TKey, TValue>> later)
    {
        var pairs = new OrderedDictionary<TKey, TValue>(_pairs);
        foreach (var (key, value) in later)
            pairs[key] = value;
        return new(pairs);
    }

    /// <summary>A copy without <paramref name="key"/>.</summary>
    public EquatableMap<TKey, TValue> Without(TKey key)
    {
        var pairs = new OrderedDictionary<TKey, TValue>(_pairs);
        pairs.Remove(key);
        return new(pairs);
    }

    /// <inheritdoc/>
    public bool Equals(EquatableMap<TKey, TValue>? other) =>
        other is not null && Count == other.Count && this.SequenceEqual(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EquatableMap<TKey, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (key, value) in this)
            hash.Add(HashCode.Combine(key, value));
        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        _shared = true;
        return _pairs.GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The pairs in braces, for messages.</summary>
    public override string ToString() => $"{{{string.Join(", ", _pairs.Select(pair => $"{pair.Key}={pair.Value}"))}}}";
}
