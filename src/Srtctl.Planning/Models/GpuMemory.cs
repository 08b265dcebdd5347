using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Models;

/// <summary>Memory of a GPU. docs/memory.md says where the figures are from.</summary>
internal static class GpuMemory
{
    /// <summary>Bytes of a GiB.</summary>
    public const double GiB = 1024.0 * 1024 * 1024;

    /// <summary>Bytes that programs see; null for a GPU that is not known.</summary>
    public static Estimate? Of(GpuType gpu) => gpu.Name switch
    {
        "a100" => GiB * new Estimate(39, 80),
        "h100" => GiB * new Estimate(79, 80),
        "h200" => GiB * new Estimate(139, 141),
        "gh200" => GiB * new Estimate(94, 141),
        "b200" => GiB * new Estimate(178, 180),
        "gb200" => GiB * new Estimate(184, 186),
        "b300" => GiB * new Estimate(267, 270),
        "gb300" => GiB * new Estimate(276, 279),
        "l40s" => GiB * new Estimate(44, 48),
        _ => null,
    };
}
