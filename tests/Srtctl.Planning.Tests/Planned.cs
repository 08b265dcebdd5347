using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Planning.Tests;

/// <summary>
/// Plans jobs that must be plannable, and reads plans as an allocation of nodes n1, n2, … would bind them.
/// </summary>
internal static class Planned
{
    public static LaunchPlan Plan(this Job job, ClusterSettings? cluster = null) =>
        Plan(new PlanRequest { Job = job, Cluster = cluster ?? ClusterSettings.None });

    public static LaunchPlan Plan(this PlanRequest request)
    {
        var result = Planner.Plan(request);
        Assert.True(result.Plan is not null, string.Join('\n', result.Diagnostics));
        return result.Plan;
    }

    public static ProcessSpec Process(this LaunchPlan plan, string name) =>
        plan.Processes().Single(process => process.Name == name);

    public static string Bind(PlanText text) => Allocation(2000).Bind(text, static name => $"value of {name}");

    /// <summary>The command a program receives, as one would type it.</summary>
    public static string Command(this ProcessSpec process) => ShellWord.Join(process.CommandLine().Select(Bind));

    /// <summary>The launcher's words.</summary>
    public static string Launcher(this ProcessSpec process) => ShellWord.Join(process.Launch.Select(Bind));

    public static string? Variable(this ProcessSpec process, string name) =>
        process.Environment.SingleOrDefault(variable => variable.Name == name) is { } found ? Bind(found.Value) : null;

    public static string Variables(this ProcessSpec process) =>
        string.Join('\n', process.Environment.Select(static variable => $"{variable.Name}={Bind(variable.Value)}"));

    private static BoundAllocation Allocation(int nodes) => new()
    {
        JobId = "4242",
        RunDirectory = "/runs/4242",
        Agent = "/runs/4242/bin/agent",
        Nodes = EquatableArray.From(Enumerable.Range(1, nodes).Select(static index =>
            new AllocatedNode($"n{index}", $"10.0.{index / 256}.{index % 256}"))),
    };
}
