using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Causes;

/// <summary>A line that a signature knows.</summary>
internal sealed record Sighting
{
    /// <summary>What it is.</summary>
    public required Signature Signature { get; init; }

    /// <summary>The log, relative to the run directory.</summary>
    public required string Log { get; init; }

    /// <summary>Line number, from 1, as editors count.</summary>
    public required long Line { get; init; }

    /// <summary>The line.</summary>
    public required string Text { get; init; }

    /// <summary>The time on the line, or on the last line before it that has one.</summary>
    public PrintedTime Printed { get; init; }

    /// <summary>True when the program itself calls it a warning or less.</summary>
    public bool IsMild { get; init; }
}
