using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Planning;

namespace Srtctl.Benchmarks;

/// <summary>One job with very many flags against all rules.</summary>
internal static class FlagCheckBenchmark
{
    private const int Flags = 100;

    /// <summary>Plans the job, so that the figure is an upper bound of what the checks cost.</summary>
    public static Measurement Job(TimeSpan limit)
    {
        var options = Options();
        var job = new Job
        {
            Name = "flags",
            Model = new() { Path = "hf:org/model", Precision = Precision.Fp8 },
            Container = "nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.0.1",
            Node = new(GpuType.H100, 8),
            Deployment = new Disaggregated
            {
                Prefill = new() { Replicas = 1, GpusPerReplica = 8, Options = options },
                Decode = new() { Replicas = 1, GpusPerReplica = 8, Options = options with { Extra = ["--no-such-flag"] } },
            },
        };
        return Measurement.Of(
            $"check one job of {2 * Flags} flags", 2 * Flags, limit, () => Planner.Plan(new PlanRequest { Job = job }));
    }

    private static SglangOptions Options()
    {
        CommandOptions options = new SglangOptions();
        var numbers = FlagTable.Find("sglang")?.Flags
            .Where(static flag => flag is { Owner: FlagOwner.User, Kind: FlagKind.Int or FlagKind.String }) ?? [];
        foreach (var flag in numbers.Take(Flags))
            options = options.Bind(flag, (ConfigValue)8).Options ?? options;
        return (SglangOptions)options;
    }
}
