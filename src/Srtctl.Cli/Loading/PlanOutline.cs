using Srtctl.Cli.Presentation;
using Srtctl.Model.Plans;

namespace Srtctl.Cli.Loading;

/// <summary>What a table says about a plan.</summary>
/// <param name="Nodes">Nodes to allocate.</param>
/// <param name="Gpus">GPUs of all of them.</param>
/// <param name="GpuHours">GPU-hours if the job runs to its time limit.</param>
/// <param name="Mock">Says that figures are simulated; null when they are not.</param>
internal sealed record PlanOutline(int Nodes, int Gpus, double GpuHours, string? Mock)
{
    public static PlanOutline Of(LaunchPlan plan) => new(
        plan.Allocation.Nodes, plan.Allocation.Nodes * plan.Allocation.GpusPerNode, Figures.GpuHours(plan),
        MockStatement.Of(plan));
}
