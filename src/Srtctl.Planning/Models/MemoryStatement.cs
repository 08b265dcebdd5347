using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Models;

/// <summary>What the workers of a role hold.</summary>
/// <param name="Role">The role.</param>
/// <param name="Model">The model, and where its facts are from.</param>
/// <param name="Memory">The estimate.</param>
public sealed record MemoryStatement(Role Role, ModelMatch Model, MemoryEstimate Memory)
{
    /// <summary>The statements about a job; none when its model or its GPUs are not known.</summary>
    public static EquatableArray<MemoryStatement> Of(PlanRequest request)
    {
        var job = request.Job;
        if (JobModel.Find(request) is not { } model)
            return [];
        return EquatableArray.From(
            from pool in job.Deployment.Pools
            let load = EngineRegistry.For(pool.Pool.Options)?.Load(pool.Pool.Options)
            where load is { IsPossible: true }
            let memory = MemoryEstimate.Of(model, load, job.Node.Gpu, job.Model.Precision)
            where memory is not null
            select new MemoryStatement(pool.Role, model, memory));
    }

    /// <summary>In one line: <c>weights 84–88 GiB/GPU, KV room 40–60 GiB ≈ 1.1–1.6 M tokens</c>.</summary>
    public override string ToString() =>
        $"weights {GiB(Memory.Weights)} GiB/GPU, KV room {GiB(Memory.Room)} GiB{TokenWords(Memory.Tokens)}";

    private static string TokenWords(Estimate? tokens) => tokens switch
    {
        null or { High: <= 0 } => "",
        { High: >= 1e6 } some => $" ≈ {Range(1e-6 * some, "0.0")} M tokens",
        { } some => $" ≈ {Range(1e-3 * some, "0")} k tokens",
    };

    private static string GiB(Estimate bytes) =>
        Range(1 / GpuMemory.GiB * new Estimate(Math.Max(0, bytes.Low), Math.Max(0, bytes.High)), "0");

    private static string Range(Estimate amount, string format)
    {
        var (low, high) = (Text(amount.Low, format), Text(amount.High, format));
        return low == high ? low : $"{low}–{high}";
    }

    private static string Text(double amount, string format) => amount.ToString(format, CultureInfo.InvariantCulture);
}
