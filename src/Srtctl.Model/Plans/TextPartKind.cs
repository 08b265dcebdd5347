namespace Srtctl.Model.Plans;

/// <summary>What a piece of <see cref="PlanText"/> stands for.</summary>
public enum TextPartKind
{
    /// <summary>Itself.</summary>
    Literal,

    /// <summary>The host name SLURM gives the node in a slot.</summary>
    NodeHost,

    /// <summary>
    /// The routable IPv4 address of the node in a slot, resolved once per run on the wanted interface.
    /// </summary>
    NodeAddress,

    /// <summary>The SLURM job ID.</summary>
    JobId,

    /// <summary>The absolute path of the run directory on the host.</summary>
    RunDirectory,

    /// <summary>The absolute path of the agent executable that runs the plan.</summary>
    Agent,

    /// <summary>
    /// The value of a variable in the environment of the agent. It never enters a plan, a log or an argument list.
    /// </summary>
    Secret,
}
