using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Sa;

/// <summary>The command line of the agent's load generator.</summary>
internal static class NativeLoadCommand
{
    public static EquatableArray<CommandPart> Of(ResolvedJob job, SaBench bench, FrontendLayout frontends)
    {
        var command = new CommandBuilder()
            .Add(Origin.Engine, TextPart.Agent, "load")
            .Add(Origin.Planner, "--endpoint", PublicService.Endpoint(frontends))
            .Add(Origin.Job, "--model", job.ServedModelName);
        AddPrompts(command, job, bench);
        command
            .Add(Origin.Job, "--concurrencies", string.Join(',', bench.Concurrencies))
            .Add(Origin.Job, "--requests-per-concurrency", bench.RequestsPerConcurrency.ToString())
            .Add(Origin.Job, "--warmup", bench.WarmupPerConcurrency.ToString())
            .Add(Origin.Job, "--request-rate", bench.RequestRate is { } rate ? OptionText.Of(rate) : "inf")
            .Add(Origin.Job, "--seed", bench.Seed.ToString())
            .AddIf(!bench.ReuseConnections, Origin.Job, "--connections", "per-request")
            .AddIf(ProfilingVariables.AreDriven(job), Origin.Planner, "--profiling", "workers");
        AddSlowDown(command, job, bench);
        command.Add(Origin.Engine, "--result-directory", PlanText.Of($"{Paths.HostLogs}/{ResultFolder(bench)}"));
        GpuCounts.Add(command, job.Layout);
        return command.ToArray();
    }

    /// <summary>Directory of the results, under the log directory.</summary>
    public static string ResultFolder(SaBench bench) => bench.Dataset is { } file
        ? $"sa-bench_custom_{NameOf(file)}"
        : $"sa-bench_isl_{bench.InputLength}_osl_{bench.OutputLength}";

    private static void AddPrompts(CommandBuilder command, ResolvedJob job, SaBench bench)
    {
        if (bench.CustomTokenizer is { } tokenizer)
            command.Add(Origin.Job, "--tokenizer", tokenizer);
        if (bench.Dataset is { } file)
            command
                .Add(Origin.Job, "--dataset", HostPaths.Of(job.Mounts, file))
                .AddIf(bench.ChatTemplate, Origin.Job, "--api", "chat");
        else
            command
                .Add(Origin.Job, "--input-length", $"{bench.InputLength}")
                .Add(Origin.Job, "--output-length", $"{bench.OutputLength}")
                .Add(Origin.Job, "--range-ratio", OptionText.Of(bench.RangeRatio));
    }

    private static void AddSlowDown(CommandBuilder command, ResolvedJob job, SaBench bench)
    {
        if (SlowDownTargets.Of(job, bench) is { Count: > 0 } workers && bench.SlowDown is { } slowDown)
            command
                .Add(Origin.Planner, "--slow-down", WorkerAddresses.List(workers))
                .Add(Origin.Job, "--slow-down-pause", OptionText.Of(slowDown.Pause.TotalSeconds))
                .Add(Origin.Job, "--slow-down-seconds", OptionText.Of(slowDown.Duration.TotalSeconds));
    }

    private static string NameOf(string file)
    {
        var name = file[(file.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is var dot and > 0 ? name[..dot] : name;
    }
}
