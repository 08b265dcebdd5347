using System.Globalization;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Models;

namespace Srtctl.Planning.Checks.Models;

/// <summary>Whether weights and KV cache can fit the GPUs.</summary>
internal static class MemoryChecks
{
    public static void Run(Job job, ModelMatch model, EngineLoad load, ModelFindings findings)
    {
        if (MemoryEstimate.Of(model, load, job.Node.Gpu, job.Model.Precision) is not { } memory)
            return;
        if (memory.Weights.Low > memory.Gpu.High)
            findings.Report(
                "SRT1626", load.Properties.Tensor,
                $"The weights of {findings.Model} take at least {GiB(memory.Weights.Low)} GiB on each GPU, and a "
                    + $"{job.Node.Gpu} has {GiB(memory.Gpu.High)}.",
                "Spread the model over more GPUs, or use a smaller format.");
        else if (memory.Room.High <= 0)
            findings.Warn(
                "SRT1627", load.Properties.Fraction,
                $"The weights of {findings.Model} take {GiB(memory.Weights.Low)} to {GiB(memory.Weights.High)} GiB "
                    + $"on each GPU, and what the engine may use of a {job.Node.Gpu} leaves nothing for KV cache.",
                "Spread the model over more GPUs, or raise the share.");
        else if (memory.IsTight)
            findings.Warn(
                "SRT1627", load.Properties.Fraction,
                $"The weights of {findings.Model} take {GiB(memory.Weights.Low)} to {GiB(memory.Weights.High)} GiB on "
                    + $"each GPU: KV cache has {GiB(memory.Room.High)} GiB at best, and probably nothing.",
                "Spread the model over more GPUs, or raise the share.");
    }

    private static string GiB(double bytes) => (bytes / GpuMemory.GiB).ToString("0", CultureInfo.InvariantCulture);
}
