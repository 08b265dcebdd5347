using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Nodes;

/// <summary>What reading a worker log came to, besides its records.</summary>
public sealed record NodeLogReport
{
    /// <summary>Bytes read, after decompression.</summary>
    public required long Bytes { get; init; }

    /// <summary>Records that were put together from the two halves of a torn line.</summary>
    public required long Torn { get; init; }

    /// <summary>Records that are cut for good, and were dropped.</summary>
    public required long Truncated { get; init; }

    /// <summary>Lines too long to be looked at from the beginning.</summary>
    public required long Overlong { get; init; }

    /// <summary>Lines that look like a record and yielded none.</summary>
    public required long Suspicious { get; init; }

    /// <summary>The first suspicious lines, shortened.</summary>
    public EquatableArray<string> Samples { get; init; }

    /// <summary>The command that started the worker; null when the log does not show it.</summary>
    public string? Command { get; init; }

    /// <summary>Sizes that the log states.</summary>
    public EquatableMap<NodeSetting, int> Settings { get; init; } = EquatableMap<NodeSetting, int>.Empty;
}
