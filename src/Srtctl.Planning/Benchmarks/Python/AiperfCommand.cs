using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Model.Values;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Python;

/// <summary>What all uses of AIPerf have in common.</summary>
internal static class AiperfCommand
{
    /// <summary>AIPerf holds a connection per request in flight.</summary>
    public const string FileLimit = "ulimit -n 600000 2>/dev/null || ulimit -n 65536 2>/dev/null || true";

    /// <summary>Model, address and seed.</summary>
    public static CommandBuilder Profile(this CommandBuilder command, ResolvedJob job, FrontendLayout frontends) =>
        command
            .Add(Origin.Engine, "--", "aiperf", "profile")
            .Add(Origin.Job, "-m", job.ServedModelName)
            .Add(Origin.Job, "--tokenizer", job.Paths.Model)
            .Add(Origin.Planner, "--url", PublicService.Endpoint(frontends))
            .Add(Origin.Engine, "--streaming")
            .Add(Origin.Engine, "--random-seed", "42")
            .Add(Origin.Engine, "--ui", "simple");

    /// <summary>Metrics of the workers, limits of a good request, and the job's own options last.</summary>
    public static CommandBuilder Measures(
        this CommandBuilder command, ResolvedJob job, Aiperf aiperf, TimeSpan ttft, TimeSpan itl)
    {
        if (MetricsAddresses.Of(job, MetricsSource.Processes) is { Count: > 0 } metrics)
            command.Add(
                Origin.Planner, ["--server-metrics", .. metrics, "--server-metrics-formats", "json", "jsonl"]);
        command.Add(
            Origin.Job, "--goodput",
            $"time_to_first_token:{Milliseconds(ttft)} inter_token_latency:{Milliseconds(itl)}");
        foreach (var (name, value) in aiperf.Arguments)
            if (Words(value) is { } words)
                command.Add(Origin.JobExtra, [$"--{name}", .. words]);
        return command;
    }

    /// <summary>Last part of the model's name, as artefact directories are named for it.</summary>
    public static string ModelWord(ResolvedJob job) =>
        job.ServedModelName[(job.ServedModelName.LastIndexOf('/') + 1)..];

    /// <summary>The client's variables.</summary>
    public static EnvironmentList With(this EnvironmentList environment, Aiperf aiperf) =>
        aiperf.Package is { } package ? environment.Set("AIPERF_PACKAGE", package, Origin.Job) : environment;

    private static string Milliseconds(TimeSpan time) => OptionText.Of(time.TotalMilliseconds);

    private static IEnumerable<PlanText>? Words(ConfigValue value) => value switch
    {
        ConfigBool { Value: true } => [],
        ConfigBool or ConfigNull => null,
        ConfigList list => list.Items.Select(static item => (PlanText)Text(item)),
        _ => [Text(value)],
    };

    private static string Text(ConfigValue value) => value is ConfigText text ? text.Value : value.ToString();
}
