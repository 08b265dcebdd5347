using Srtctl.Analysis.Launches;

namespace Srtctl.Analysis.Patterns;

/// <summary>Everything about one engine's worker logs: the table of what its lines look like.</summary>
internal sealed record NodeLogFormat
{
    /// <summary>The engine's word.</summary>
    public required string Name { get; init; }

    /// <summary>Batch lines.</summary>
    public required BatchPattern[] Batches { get; init; }

    /// <summary>Memory lines.</summary>
    public required MemoryPattern[] Memory { get; init; }

    /// <summary>Lines that state sizes.</summary>
    public SettingPattern[] Settings { get; init; } = [];

    /// <summary>Beginnings of the commands that start a worker.</summary>
    public required string[] Commands { get; init; }

    /// <summary>Literals by which a log is known to be this engine's.</summary>
    public required string[] Markers { get; init; }

    /// <summary>The setting behind a flag of the launch command.</summary>
    public FlagSetting[] Flags { get; init; } = [];
}
