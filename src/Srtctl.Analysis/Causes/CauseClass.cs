namespace Srtctl.Analysis.Causes;

/// <summary>Where a cause lies, and so who can mend it.</summary>
public enum CauseClass
{
    /// <summary>Memory of GPUs or of the node.</summary>
    Memory,

    /// <summary>The network between ranks, workers or services.</summary>
    Communication,

    /// <summary>What the job asks of a program.</summary>
    Configuration,

    /// <summary>Files and file systems.</summary>
    Files,

    /// <summary>The model, its tokenizer or where they come from.</summary>
    Model,

    /// <summary>The container image and its mounts.</summary>
    Container,

    /// <summary>SLURM's decisions.</summary>
    Scheduler,

    /// <summary>Nodes, GPUs and drivers.</summary>
    Hardware,

    /// <summary>Services beside the engines: frontends, etcd, NATS, routers.</summary>
    Service,

    /// <summary>A program's own failure.</summary>
    Program,

    /// <summary>The load client.</summary>
    Client,

    /// <summary>Asked for, as in a rehearsal with faults.</summary>
    Intended,
}
