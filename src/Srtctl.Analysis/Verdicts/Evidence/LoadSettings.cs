using System.Globalization;
using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Launches;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>What was asked of the client, by the plan or by the client's own words. Null is not known.</summary>
public sealed record LoadSettings
{
    private static readonly string[] RandomTypes = ["sa-bench", "sglang-bench"];

    /// <summary>Nothing is known.</summary>
    public static LoadSettings Unknown { get; } = new();

    /// <summary>Lengths are uniform between this share of the length asked for and all of it.</summary>
    public double? RangeRatio { get; init; }

    /// <summary>True when every prompt is random by itself, so that none begins like another.</summary>
    public bool? HasRandomPrompts { get; init; }

    /// <summary>Requests before each measurement by its concurrency.</summary>
    public EquatableMap<int, long> WarmupRequests { get; init; } = EquatableMap<int, long>.Empty;

    /// <summary>Requests before each measurement per unit of concurrency.</summary>
    public double? WarmupPerConcurrency { get; init; }

    /// <summary>Requests before the measurement of a concurrency.</summary>
    public long? Warmup(int concurrency) =>
        WarmupPerConcurrency is { } each ? (long)(each * concurrency)
        : WarmupRequests.TryGetValue(concurrency, out var requests) ? requests
        : null;

    /// <summary>The settings of a run.</summary>
    internal static LoadSettings Of(BenchmarkRun run, LaunchPlan? plan, RunFiles files)
    {
        var planned = PlannedClient(plan);
        var shown = run.LaunchCommand?.Arguments ?? EquatableMap<string, string>.Empty;
        return new()
        {
            RangeRatio = Number(planned, "range_ratio") ?? Number(planned, "random_range_ratio")
                ?? Number(shown, "random_range_ratio") ?? Number(shown, "range_ratio"),
            HasRandomPrompts = HasRandom(run.Benchmark.Type, planned, shown),
            WarmupPerConcurrency = Number(planned, "warmup"),
            WarmupRequests = WarmupText.Read(ClientOutput.Read(files).Lines),
        };
    }

    private static EquatableMap<string, string> PlannedClient(LaunchPlan? plan)
    {
        var client = plan?.Processes().FirstOrDefault(static process => process.Role == "benchmark");
        return client is null
            ? EquatableMap<string, string>.Empty
            : CommandArguments.Of(string.Join(' ', client.CommandLine().Where(static word => word.IsLiteral)));
    }

    private static bool? HasRandom(
        string type, EquatableMap<string, string> planned, EquatableMap<string, string> shown)
    {
        if (planned.ContainsKey("prefix_ratios") || planned.ContainsKey("dataset"))
            return false;
        var dataset = shown.GetValueOrDefault("dataset_name") ?? shown.GetValueOrDefault("dataset");
        return dataset is not null ? dataset == "random"
            : planned.ContainsKey("range_ratio") ? true
            : RandomTypes.Contains(type) ? null
            : false;
    }

    private static double? Number(EquatableMap<string, string> arguments, string name) =>
        double.TryParse(
            arguments.GetValueOrDefault(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : null;
}
