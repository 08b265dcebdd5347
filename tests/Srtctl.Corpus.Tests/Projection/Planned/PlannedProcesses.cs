using System.Text.RegularExpressions;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>The processes of a plan by what they are.</summary>
internal static partial class PlannedProcesses
{
    /// <summary>The workers' processes in start order, each with its worker.</summary>
    public static IEnumerable<(string Worker, ProcessSpec Spec)> Workers(LaunchPlan plan) =>
        from process in plan.Processes()
        let name = WorkerName().Match(process.Name)
        where name.Success
        select (name.Groups[1].Value, process);

    /// <summary>The processes with a role.</summary>
    public static IEnumerable<ProcessSpec> OfRole(LaunchPlan plan, string role) =>
        plan.Processes().Where(process => process.Role == role);

    [GeneratedRegex(@"\A((?:prefill|decode|agg)\[\d+\])(?:\.|\z)")]
    private static partial Regex WorkerName();
}
