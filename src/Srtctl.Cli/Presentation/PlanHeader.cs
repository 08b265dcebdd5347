using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>What a plan is, in a few lines.</summary>
internal static class PlanHeader
{
    public static IEnumerable<string> Lines(LaunchPlan plan, TextStyle style)
    {
        yield return style.Bold(plan.Job.Name);
        yield return Row("model", $"{plan.Job.ModelPath} ({plan.Job.Precision}), served as {plan.Job.ServedModelName}");
        yield return Row("engine", $"{plan.Job.Engine} behind {plan.Job.Frontend}");
        yield return Row("benchmark", Benchmark(plan));
        yield return Row("container", plan.Execution.Containers ? plan.Job.Container : "none: programs of the host");
        yield return Row("workers", Workers(plan.Resources));
        yield return Row("nodes", $"{Nodes(plan.Allocation)}, {plan.Resources.TotalGpus} used by workers");
        yield return Row("time", $"at most {Figures.Duration(plan.Allocation.TimeLimit)}, then {Figures.Short(Figures.GpuHours(plan))} GPU-hours");
        foreach (var parameter in plan.Job.Parameters.AsEnumerable())
            yield return Row(parameter.Name, parameter.Value);
        if (!plan.Job.Tags.IsEmpty)
            yield return Row("tags", string.Join(", ", (IEnumerable<string>)plan.Job.Tags));
        if (MockStatement.Of(plan) is { } statement)
            yield return style.Yellow(Row("mock", statement));
    }

    private static string Row(string title, string text) => $"  {title,-10} {text}";

    private static string Nodes(AllocationRequest allocation) =>
        $"{allocation.Nodes} x {allocation.GpusPerNode} {allocation.GpuType} = {allocation.Nodes * allocation.GpusPerNode} GPUs";

    private static string Benchmark(LaunchPlan plan) => (plan.Resources.InputLength, plan.Resources.OutputLength) is ({ } input, { } output)
        ? $"{plan.Job.Benchmark}, {input} tokens in, {output} tokens out"
        : plan.Job.Benchmark;

    private static string Workers(PlannedResources resources)
    {
        (string Role, int Count, int Gpus)[] pools =
        [
            ("prefill", resources.PrefillWorkers, resources.GpusPerPrefill),
            ("decode", resources.DecodeWorkers, resources.GpusPerDecode),
            ("aggregated", resources.AggWorkers, resources.GpusPerAgg),
        ];
        return string.Join(", ", pools.Where(static pool => pool.Count > 0)
            .Select(static pool => $"{pool.Count} {pool.Role} of {pool.Gpus} GPU{(pool.Gpus == 1 ? "" : "s")}"));
    }
}
