using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Snapshots;

/// <summary>The facts of one version of an engine's programs.</summary>
public sealed record Snapshot
{
    /// <summary>Folder of its snapshots, for example <c>vllm</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The version and where its facts come from.</summary>
    public required CatalogVersion Version { get; init; }

    /// <summary>Flags of all programs of the engine.</summary>
    public EquatableArray<SnapshotFlag> Flags { get; init; }

    /// <summary>Entries of settings objects, by the object's name.</summary>
    public EquatableMap<string, EquatableArray<SnapshotFlag>> Models { get; init; } =
        EquatableMap<string, EquatableArray<SnapshotFlag>>.Empty;
}
