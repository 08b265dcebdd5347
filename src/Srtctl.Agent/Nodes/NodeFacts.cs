namespace Srtctl.Agent.Nodes;

/// <summary>What a node tells about itself when its watch connects.</summary>
internal sealed record NodeFacts
{
    /// <summary>Shared secret of the run: only its own watches are listened to.</summary>
    public required string Token { get; init; }

    /// <summary>Host name as SLURM knows it.</summary>
    public required string Node { get; init; }

    /// <summary>Address it reached the agent from.</summary>
    public required string Routed { get; init; }

    /// <summary>All IPv4 addresses with their interfaces.</summary>
    public required InterfaceAddress[] Addresses { get; init; }

    /// <summary>Machine word such as <c>x64</c>.</summary>
    public required string Architecture { get; init; }

    /// <summary>CPUs the watch may run on.</summary>
    public required int Cpus { get; init; }
}

