using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>What the allocation knows and the plan could not: it turns <see cref="PlanText"/> into strings.</summary>
public sealed record BoundAllocation
{
    /// <summary>SLURM job ID, or the number of a rehearsal.</summary>
    public required string JobId { get; init; }

    /// <summary>Absolute path of the run directory.</summary>
    public required string RunDirectory { get; init; }

    /// <summary>Absolute path of the agent executable.</summary>
    public required string Agent { get; init; }

    /// <summary>The nodes in slot order.</summary>
    public required EquatableArray<AllocatedNode> Nodes { get; init; }

    /// <summary>
    /// The text with every reference resolved, secrets excepted: those give <c>***</c>. Fit for logs and files.
    /// </summary>
    public string Bind(PlanText text) => Bind(text, static _ => "***");

    /// <summary>The text with every reference resolved.</summary>
    /// <param name="text">Text from the plan.</param>
    /// <param name="secret">Gives the value of a secret by its variable name.</param>
    public string Bind(PlanText text, Func<string, string> secret) => text.Bind(part => part.Kind switch
    {
        TextPartKind.NodeHost => Nodes[part.Slot].Host,
        TextPartKind.NodeAddress => Nodes[part.Slot].Address,
        TextPartKind.JobId => JobId,
        TextPartKind.RunDirectory => RunDirectory,
        TextPartKind.Agent => Agent,
        TextPartKind.Secret => secret(part.Value),
        _ => part.Value,
    });
}
