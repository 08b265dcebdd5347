namespace Srtctl.Corpus.Tests.Facts;

/// <summary>What kind of statement a fact is.</summary>
public enum Aspect
{
    /// <summary>The subject is there at all.</summary>
    Presence,

    /// <summary>What the job is called and what it serves.</summary>
    Identity,

    /// <summary>A directive of the batch script.</summary>
    Directive,

    /// <summary>A variable that the batch script exports on the host.</summary>
    HostExport,

    /// <summary>Nodes by task, or the nodes of a worker.</summary>
    Placement,

    /// <summary>GPU indices on each node.</summary>
    Gpus,

    /// <summary>A port of a process.</summary>
    Port,

    /// <summary>The program that is started, and what stands in front of it.</summary>
    Program,

    /// <summary>A flag with its values; the place in front of all flags has the key <c>&lt;1&gt;</c>.</summary>
    Flag,

    /// <summary>Flags in the order in which they are passed.</summary>
    FlagOrder,

    /// <summary>A variable of a process.</summary>
    Variable,

    /// <summary>A variable taken away from a process.</summary>
    RemovedVariable,

    /// <summary>A mount by its place in the container.</summary>
    Mount,

    /// <summary>Container image.</summary>
    Image,

    /// <summary>An option of the launcher.</summary>
    Launcher,

    /// <summary>What runs in front of the command in the same container.</summary>
    Preamble,

    /// <summary>When something counts as ready.</summary>
    Readiness,

    /// <summary>An entry of a written file.</summary>
    Entry,

    /// <summary>Things in the order in which they start.</summary>
    Order,

    /// <summary>What is measured.</summary>
    Measurement,
}
