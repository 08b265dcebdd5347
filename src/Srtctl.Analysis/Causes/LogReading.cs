using Srtctl.Analysis.Nodes;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Causes;

/// <summary>What a log says about failures.</summary>
internal sealed record LogReading
{
    /// <summary>The log, relative to the run directory.</summary>
    public required string Log { get; init; }

    /// <summary>The first and the last line of each kind, in the order of the file.</summary>
    public EquatableArray<Sighting> Sightings { get; init; }

    /// <summary>Lines of each kind, by the name of the signature.</summary>
    public EquatableMap<string, long> Counts { get; init; } = EquatableMap<string, long>.Empty;

    /// <summary>The first time in it.</summary>
    public PrintedTime First { get; init; }

    /// <summary>The last time in it.</summary>
    public PrintedTime Last { get; init; }

    /// <summary>Its lines.</summary>
    public long Lines { get; init; }
}
