using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Comparison;

/// <summary>What a run set out to measure, as named facts that can be compared.</summary>
public sealed record Experiment
{
    /// <summary>The run.</summary>
    public required BenchmarkRun Run { get; init; }

    /// <summary>Facts that every run may state; one that it does not state is null.</summary>
    public required EquatableMap<string, string?> Stated { get; init; }

    /// <summary>Everything that its processes were told; null for runs without a plan.</summary>
    public EquatableMap<string, string>? Commands { get; init; }

    /// <summary>Every value of its recipe; null for runs without one.</summary>
    public EquatableMap<string, string>? Recipe { get; init; }

    /// <summary>The experiment of a run.</summary>
    public static Experiment Of(BenchmarkRun run)
    {
        var directory = new RunDirectory(run.Metadata.Path);
        var (files, plan) = (new RunFiles(directory.Path), RunPlanFile.Read(directory));
        return new()
        {
            Run = run,
            Stated = Facts(run, plan, FrameworkVersions.Read(files)),
            Commands = plan is null ? null : PlannedFacts.Of(plan),
            Recipe = files.Find("config.yaml") is { } path ? RecipeFacts.Read(path) : null,
        };
    }

    private static EquatableMap<string, string?> Facts(
        BenchmarkRun run, LaunchPlan? plan, EquatableMap<string, string> versions)
    {
        var (data, load) = (run.Metadata, run.Benchmark);
        return new EquatableMap<string, string?>
        {
            ["model"] = data.ModelDir,
            ["precision"] = data.Precision,
            ["image"] = data.Container,
            ["engine"] = data.Engine,
            ["versions in containers"] = versions.IsEmpty ? null : string.Join(
                ", ", versions.Select(static pair => $"{pair.Key} {pair.Value}")),
            ["programs"] = plan is null ? null
                : plan.Execution.Rehearsal || plan.Processes().Any(static process => process.Mock) ? "mock" : "real",
            ["GPU"] = data.GpuType,
            ["GPUs per node"] = Text(data.GpusPerNode),
            ["workers"] = data.Topology,
            ["prefill nodes"] = Text(data.PrefillNodes ?? 0),
            ["decode nodes"] = Text(data.DecodeNodes ?? 0),
            ["aggregated nodes"] = Text(data.AggNodes ?? 0),
            ["benchmark"] = load.Type.Length == 0 ? null : load.Type,
            ["tokens in"] = Text(load.Isl),
            ["tokens out"] = Text(load.Osl),
            ["request rate"] = load.RequestRate,
        };
    }

    private static string? Text(int? number) => number is { } known ? $"{known}" : null;
}
