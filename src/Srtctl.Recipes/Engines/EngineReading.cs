using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Engines;

/// <summary>What <c>backend</c> says about an engine's workers.</summary>
internal sealed record EngineReading
{
    /// <summary>The workers of every role that the job has.</summary>
    public required EquatableMap<Role, WorkerReading> Workers { get; init; }

    /// <summary>How workers are started.</summary>
    public EngineLaunch? Launch { get; init; }

    /// <summary>A KV cache shared between workers.</summary>
    public MooncakeStore? KvStore { get; init; }

    /// <summary>Whether prefill and decode workers may share nodes.</summary>
    public NodeSharing NodeSharing { get; init; }
}
