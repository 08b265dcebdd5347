namespace Srtctl.Cluster.Tests.Rig;

/// <summary>How a node is made to fail.</summary>
public enum NodeFailure
{
    /// <summary>The cable is pulled and every process is killed: connections stay open and silent.</summary>
    Power,

    /// <summary>Every process is killed; the kernel closes their connections.</summary>
    Crash,

    /// <summary>Only the Slurm daemon dies; the tasks live on.</summary>
    Slurmd,

    /// <summary>The node is cut off; its processes live on.</summary>
    Net,
}
