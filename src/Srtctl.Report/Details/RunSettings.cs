using System.Globalization;
using Srtctl.Analysis.Launches;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;
using Srtctl.Report.Contents;

namespace Srtctl.Report.Details;

/// <summary>Lists what a run was configured with, in the same order for every run.</summary>
internal static class RunSettings
{
    private const string Bar = " | ";

    public static EquatableArray<RunSetting> Of(BenchmarkRun run, IReadOnlyList<RunNode> nodes) => EquatableArray.From(
        ((IEnumerable<RunSetting>)[.. OfRun(run.Metadata), .. OfBenchmark(run), .. Roles(nodes)])
            .Where(static setting => setting.Value.Length > 0));

    private static IEnumerable<RunSetting> OfRun(RunMetadata run)
    {
        const string group = "Run";
        yield return new(group, "engine", run.Engine ?? "");
        yield return new(group, "model", run.ModelDir ?? "");
        yield return new(group, "precision", run.Precision ?? "");
        yield return new(group, "container", run.Container ?? "");
        yield return new(group, "GPU", run.GpuType ?? "");
        yield return new(group, "GPUs per node", Text(run.GpusPerNode));
        yield return new(group, "GPUs", Text(run.TotalGpus));
        yield return new(group, "mode", run.Mode == RunMode.Aggregated ? "aggregated" : "disaggregated");
        yield return new(group, "prefill nodes", Text(run.PrefillNodes));
        yield return new(group, "prefill workers", Text(run.PrefillWorkers));
        yield return new(group, "decode nodes", Text(run.DecodeNodes));
        yield return new(group, "decode workers", Text(run.DecodeWorkers));
        yield return new(group, "aggregated nodes", Text(run.AggNodes));
        yield return new(group, "aggregated workers", Text(run.AggWorkers));
        yield return new(group, "additional frontends", Text(run.NumAdditionalFrontends));
        yield return new(group, "partition", run.Partition ?? "");
    }

    private static IEnumerable<RunSetting> OfBenchmark(BenchmarkRun run)
    {
        var facts = run.Benchmark;
        const string group = "Benchmark";
        yield return new(group, "type", facts.Type);
        yield return new(group, "ISL", Text(facts.Isl));
        yield return new(group, "OSL", Text(facts.Osl));
        yield return new(group, "request rate", facts.RequestRate ?? "");
        yield return new(group, "concurrencies", string.Join(", ", facts.Concurrencies ?? []));
        if (run.LaunchCommand is { } command)
        {
            foreach (var (name, value) in command.Arguments)
                yield return new("Arguments of the client", name, SecretNames.Guard(name, value));
        }
    }

    private static IEnumerable<RunSetting> Roles(IReadOnlyList<RunNode> nodes)
    {
        foreach (var role in nodes.GroupBy(static node => node.Name.Role))
        {
            foreach (var setting in Merged($"Arguments of {role.Key}", role.Select(Arguments)))
                yield return setting;
            var environments = role.Select(static node => node.Config.Environment);
            foreach (var setting in Merged($"Environment of {role.Key}", environments))
                yield return setting;
        }
    }

    private static EquatableMap<string, string> Arguments(RunNode node) =>
        node.LaunchCommand?.Arguments
        ?? (node.Config.CommandLineArguments.IsEmpty
            ? node.Config.ServerArguments
            : new LaunchCommand(node.Engine, string.Join(' ', node.Config.CommandLineArguments)).Arguments);

    private static IEnumerable<RunSetting> Merged(string group, IEnumerable<EquatableMap<string, string>> workers) =>
        workers.SelectMany(static settings => settings)
            .GroupBy(static pair => pair.Key, static pair => pair.Value)
            .OrderBy(static values => values.Key, StringComparer.Ordinal)
            .Select(values => new RunSetting(
                group, values.Key, SecretNames.Guard(values.Key, string.Join(Bar, values.Distinct()))));

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
