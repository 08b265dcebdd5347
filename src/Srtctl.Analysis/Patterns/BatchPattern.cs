using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Patterns;

/// <summary>
/// One kind of batch line: how it begins, which items it may hold in which notation, what completes it.
/// </summary>
internal sealed record BatchPattern
{
    /// <summary>
    /// Reads what stands before the items; returns where they begin, or a negative number for another line.
    /// </summary>
    public delegate int Lead(ReadOnlySpan<byte> payload, ref BatchMetrics record);

    /// <summary>Decides what a record describes.</summary>
    public delegate BatchType Classifier(in BatchMetrics record);

    /// <summary>A literal that every such line has: a line with it that yields no record is suspicious.</summary>
    public required string Prefilter { get; init; }

    /// <summary>The beginning.</summary>
    public required Lead Begin { get; init; }

    /// <summary>The items in any order; unknown ones are passed over.</summary>
    public required BatchItem[] Items { get; init; }

    /// <summary>Labels of the items without which a torn or unended line is not complete.</summary>
    public string[] Closing { get; init; } = [];

    /// <summary>True when a closing brace completes the line.</summary>
    public bool ClosesWithBrace { get; init; }

    /// <summary>What the record describes.</summary>
    public BatchType Type { get; init; }

    /// <summary>Decides the type by the figures, where the line does not name it.</summary>
    public Classifier? TypeOf { get; init; }

    /// <summary>Lines that the pattern reads without leaving anything over.</summary>
    public required string[] Examples { get; init; }
}
