namespace Srtctl.Model.Jobs;

/// <summary>
/// A GPU model by the name people and SLURM use for it. Known ones are members; any other can be named.
/// </summary>
/// <param name="Name">Lower-case name, for example <c>gb200</c>.</param>
public readonly record struct GpuType(string Name)
{
    /// <summary>NVIDIA H100.</summary>
    public static GpuType H100 { get; } = new("h100");

    /// <summary>NVIDIA H200.</summary>
    public static GpuType H200 { get; } = new("h200");

    /// <summary>NVIDIA B200.</summary>
    public static GpuType B200 { get; } = new("b200");

    /// <summary>NVIDIA B300.</summary>
    public static GpuType B300 { get; } = new("b300");

    /// <summary>NVIDIA GB200: arm64 nodes of 4 GPUs.</summary>
    public static GpuType Gb200 { get; } = new("gb200");

    /// <summary>NVIDIA GB300: arm64 nodes of 4 GPUs.</summary>
    public static GpuType Gb300 { get; } = new("gb300");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
