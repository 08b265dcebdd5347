using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>The command line of the agent's load generator.</summary>
internal static class NativeLoadCommand
{
    public static EquatableArray<CommandPart> Of(ResolvedJob job, SaBench bench, FrontendLayout frontends)
    {
        var command = new CommandBuilder()
            .Add(Origin.Engine, TextPart.Agent, "load")
            .Add(
                Origin.Planner, "--endpoint",
                PlanText.Of($"http://{TextPart.Address(frontends.Public)}:{PortTable.Public}"))
            .Add(Origin.Job, "--model", job.ServedModelName)
            .Add(Origin.Job, "--input-length", bench.InputLength.ToString())
            .Add(Origin.Job, "--output-length", bench.OutputLength.ToString())
            .Add(Origin.Job, "--range-ratio", OptionText.Of(bench.RangeRatio))
            .Add(Origin.Job, "--concurrencies", string.Join(',', bench.Concurrencies))
            .Add(Origin.Job, "--requests-per-concurrency", bench.RequestsPerConcurrency.ToString())
            .Add(Origin.Job, "--warmup", bench.WarmupPerConcurrency.ToString())
            .Add(Origin.Job, "--request-rate", bench.RequestRate is { } rate ? OptionText.Of(rate) : "inf")
            .Add(Origin.Job, "--seed", bench.Seed.ToString())
            .Add(Origin.Engine, "--result-directory", PlanText.Of(
                $"{Paths.HostLogs}/sa-bench_isl_{bench.InputLength}_osl_{bench.OutputLength}"));
        AddGpus(command, job.Layout);
        return command.ToArray();
    }

    private static void AddGpus(CommandBuilder command, Layout layout)
    {
        command.Add(
            Origin.Planner, "--gpus", layout.Pools.Sum(static pool => pool.Replicas * pool.GpusPerReplica).ToString());
        if (layout.Count(Role.Aggregated) > 0)
            return;
        command.Add(Origin.Planner, "--disaggregated");
        foreach (var pool in layout.Pools)
            command.Add(Origin.Planner, $"--{pool.Role.Word()}-gpus", (pool.Replicas * pool.GpusPerReplica).ToString());
    }
}
