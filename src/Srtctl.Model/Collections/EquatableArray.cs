using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Srtctl.Model.Collections;

/// <summary>
/// An immutable sequence that is equal to another by its elements, so that records holding one stay equal by value.
/// Built with a collection expression: <c>[1, 2, 3]</c>. The default value is the empty sequence.
/// </summary>
/// <typeparam name="T">Element type; its own equality decides.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>A sequence without elements.</summary>
    public static EquatableArray<T> Empty => default;

    /// <inheritdoc/>
    public int Count => _items?.Length ?? 0;

    /// <summary>True when there is no element.</summary>
    public bool IsEmpty => Count == 0;

    /// <inheritdoc/>
    public T this[int index] => AsSpan()[index];

    /// <summary>The elements without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>A new sequence with <paramref name="items"/> after the present elements.</summary>
    public EquatableArray<T> AddRange(params IEnumerable<T> items) => EquatableArray.From(this.Concat(items));

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
            hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Enumerates without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>The elements in brackets, for messages.</summary>
    public override string ToString() => $"[{string.Join(", ", _items ?? [])}]";

    /// <summary>Element-wise equality.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Element-wise inequality.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Walks over the elements.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index = -1;

        internal Enumerator(T[] items) => _items = items;

        /// <summary>The element at hand.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element; false past the last one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }

    /// <summary>Copies an array, so that later writes to it are not seen.</summary>
    public static implicit operator EquatableArray<T>(T[] items) => new([.. items]);

    /// <summary>Takes an immutable array's elements.</summary>
    public static implicit operator EquatableArray<T>(ImmutableArray<T> items) => new([.. items]);
}
