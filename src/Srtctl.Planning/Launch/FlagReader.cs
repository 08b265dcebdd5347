using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Launch;

/// <summary>A program that reads the flags of a command line.</summary>
/// <param name="Name">For example <c>dynamo.vllm</c>.</param>
/// <param name="Catalogs">Catalogs of the flags it reads: an engine's, and those of the runtime around it.</param>
public sealed record FlagReader(string Name, EquatableArray<string> Catalogs)
{
    /// <summary>
    /// The program as <c>identity.frameworks</c> names it, where it has versions of its own; else it comes with the
    /// engine. Null where it goes by the engine's or Dynamo's versions.
    /// </summary>
    public string? Framework { get; init; }

    /// <summary>Flags of these catalogs that only another program reads, by group of the catalog.</summary>
    public EquatableArray<string> UnreadGroups { get; init; }

    /// <summary>Such flags by name.</summary>
    public EquatableArray<string> UnreadFlags { get; init; }

    /// <summary>What reads the flags that this one does not; null when it reads all.</summary>
    public string? OtherReader { get; init; }

    /// <summary>What to do in a version that lacks a flag which the planner passes.</summary>
    public EquatableMap<string, string> Without { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Whether the beginning of a flag is enough when only one flag begins so.</summary>
    public bool TakesBeginnings { get; init; }

    /// <summary>Whether flags may be written with underscores for dashes.</summary>
    public bool TakesUnderscores { get; init; }

    /// <summary>Whether the program reads a flag of its catalogs.</summary>
    public bool Reads(FlagSpec flag) => !UnreadGroups.Contains(flag.Group) && !UnreadFlags.Contains(flag.Flag);
}
