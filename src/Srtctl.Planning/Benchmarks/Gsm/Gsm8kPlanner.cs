using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Benchmarks.Accuracy;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks.Gsm;

/// <summary>GSM8K by the agent's evaluator or SGLang's harness.</summary>
internal sealed class Gsm8kPlanner : IBenchmarkPlanner
{
    private const int NativeMaxTokens = 256;
    private const int HarnessMaxTokens = 16384;

    public string Word => "gsm8k";

    public bool Owns(Benchmark benchmark) => benchmark is Gsm8k;

    /// <summary>A mock's answers are words without numbers, and the harness is not there.</summary>
    public bool IsMocked(ResolvedJob job) => true;

    public void Check(Job job, Findings findings)
    {
        if (job.Benchmark is Gsm8k bench)
            new ValueChecks(findings)
                .Positive(bench.Examples, nameof(bench.Examples))
                .Positive(bench.MaxTokens, nameof(bench.MaxTokens))
                .Positive(bench.Threads, nameof(bench.Threads))
                .Positive(bench.Repeat, nameof(bench.Repeat))
                .NotNegative(bench.Shots, nameof(bench.Shots))
                .NotNegative(bench.Temperature, nameof(bench.Temperature))
                .Share(bench.TopP, nameof(bench.TopP), "Use 1 for no restriction.");
    }

    public ProcessSpec? Client(ResolvedJob job, FrontendLayout frontends, int slot)
    {
        if (job.Job.Benchmark is not Gsm8k bench)
            return null;
        return (bench.Client ?? job.Engine.EvaluationClient) == EvaluationClient.Native
            ? ClientProcess.OnHost(
                slot, Native(job, bench, frontends), ClientEnvironment.Of(job, frontends, slot, this))
            : RunEval.Client(job, frontends, slot, this, Harness(job, bench, frontends));
    }

    private static EquatableArray<CommandPart> Native(ResolvedJob job, Gsm8k bench, FrontendLayout frontends)
    {
        var command = new CommandBuilder()
            .Add(Origin.Engine, TextPart.Agent, "gsm8k")
            .Add(Origin.Planner, "--endpoint", PublicService.Endpoint(frontends))
            .Add(Origin.Job, "--model", job.ServedModelName)
            .Add(
                Origin.Job, "--data",
                bench.DataDirectory is { } directory
                    ? HostPaths.Of(job.Mounts, directory)
                    : PlanText.Of($"{Paths.HostLogs}/gsm8k"))
            .AddIf(bench.DataDirectory is null, Origin.Engine, "--download", Gsm8kSource.Address)
            .Add(Origin.Job, "--examples", $"{bench.Examples}")
            .Add(Origin.Job, "--max-tokens", $"{bench.MaxTokens ?? NativeMaxTokens}")
            .Add(Origin.Job, "--shots", $"{bench.Shots}")
            .Add(Origin.Job, "--threads", $"{bench.Threads}")
            .Add(Origin.Job, "--repeat", $"{bench.Repeat}")
            .Add(Origin.Job, "--temperature", OptionText.Of(bench.Temperature ?? 0));
        return AddSampling(command, bench)
            .Add(Origin.Engine, "--result-directory", PlanText.Of($"{Paths.HostLogs}/accuracy"))
            .ToArray();
    }

    private CommandBuilder Harness(ResolvedJob job, Gsm8k bench, FrontendLayout frontends)
    {
        var command = RunEval.Command(job, frontends, Word)
            .Add(Origin.Job, "--num-examples", $"{bench.Examples}")
            .Add(Origin.Job, "--max-tokens", $"{bench.MaxTokens ?? HarnessMaxTokens}")
            .Add(Origin.Job, "--num-threads", $"{bench.Threads}")
            .Add(Origin.Job, "--num-shots", $"{bench.Shots}")
            .AddIf(bench.Repeat > 1, Origin.Job, "--repeat", $"{bench.Repeat}");
        if (bench.Temperature is { } temperature)
            command.Add(Origin.Job, "--temperature", OptionText.Of(temperature));
        return AddSampling(command, bench);
    }

    private static CommandBuilder AddSampling(CommandBuilder command, Gsm8k bench)
    {
        if (bench.TopP is { } share)
            command.Add(Origin.Job, "--top-p", OptionText.Of(share));
        return command.AddIf(bench.TopK is not null, Origin.Job, "--top-k", $"{bench.TopK}");
    }
}
