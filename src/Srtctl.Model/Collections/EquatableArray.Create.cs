using System.Buffers;

namespace Srtctl.Model.Collections;

/// <summary>Creates <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>Used by collection expressions.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Takes the elements of any sequence.</summary>
    public static EquatableArray<T> From<T>(IEnumerable<T> items) => new([.. items]);

    /// <summary>Fills the elements in place, for arrays that are too large to copy.</summary>
    public static EquatableArray<T> Create<T, TState>(int count, TState state, SpanAction<T, TState> fill)
    {
        var items = new T[count];
        fill(items, state);
        return new(items);
    }
}
