namespace Srtctl.Model.Clusters;

/// <summary>How a site runs containers.</summary>
public enum ContainerRuntime
{
    /// <summary>The pyxis plugin of SLURM: <c>srun --container-image=…</c>.</summary>
    Pyxis,

    /// <summary>No containers: programs of the host, with host paths in their arguments.</summary>
    None,
}
