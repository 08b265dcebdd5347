namespace Srtctl.Corpus.Tests.Facts;

/// <summary>One place where the Python tool and srtctl do not agree.</summary>
/// <param name="Place">What it is about.</param>
/// <param name="Recorded">What the Python tool does; null when it does nothing of the kind.</param>
/// <param name="Planned">What srtctl does; null when it does nothing of the kind.</param>
public sealed record Difference(Place Place, string? Recorded, string? Planned)
{
    /// <summary>Whether it is about this kind of statement, and this one of it if a key is given.</summary>
    public bool Is(Aspect aspect, string? key = null) =>
        Place.Aspect == aspect && (key is null || Place.Key == key);

    /// <summary>Whether only the Python tool says something.</summary>
    public bool OnlyRecorded => Planned is null;

    /// <summary>Whether only srtctl says something.</summary>
    public bool OnlyPlanned => Recorded is null;

    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Recorded ?? "-"} | {Planned ?? "-"}";
}
