using Srtctl.Model.Plans;

namespace Srtctl.Planning.Resolution;

/// <summary>Where a process finds things: in a container at fixed places, on the host where they lie.</summary>
public sealed record Paths
{
    /// <summary>True inside containers.</summary>
    public required bool Containers { get; init; }

    /// <summary>What engines are given as model: a path they can see, or a Hugging Face name.</summary>
    public required PlanText Model { get; init; }

    /// <summary>The copy of the model on a node's own disk; <see cref="Model"/> when there is none.</summary>
    public required PlanText StagedModel { get; init; }

    /// <summary>The run's log directory as a process sees it.</summary>
    public PlanText Logs => Containers ? "/logs" : HostLogs;

    /// <summary>The directory of the setup script as a process sees it.</summary>
    public PlanText Setup => Containers ? "/srtctl-setup" : HostSetup;

    /// <summary>The run's log directory on the host.</summary>
    public static PlanText HostLogs { get; } = PlanText.Of($"{TextPart.RunDirectory}/logs");

    /// <summary>Where submission puts the setup script.</summary>
    public static PlanText HostSetup { get; } = PlanText.Of($"{TextPart.RunDirectory}/setup");
}
