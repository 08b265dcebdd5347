using Srtctl.Model.Collections;

namespace Srtctl.Analyzers.Portability;

/// <summary>Creates arrays as the model does, without what only a newer framework has.</summary>
public static class EquatableArray
{
    /// <summary>Used by collection expressions.</summary>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Takes the elements of any sequence.</summary>
    public static EquatableArray<T> From<T>(IEnumerable<T> items) => new([.. items]);
}
