using Srtctl.Agent.Nodes;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Commands;

/// <summary><c>run RUN_DIRECTORY</c>: executes the plan in the allocation the agent runs in.</summary>
internal static class RunCommand
{
    /// <summary>Runs the command.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var directory = new RunDirectory(Path.GetFullPath(CommandArguments.Read(arguments).Word("run directory")));
        var plan = PlanFile.Read(directory);
        var allocation = SlurmAllocation.Read(Environment.GetEnvironmentVariable);
        await using var nodes = new SlurmNodes(allocation, plan.Execution, directory, TimeProvider.System);
        return await RunExecution.ExecuteAsync(plan, directory, nodes, [], new TaskCompletionSource().Task);
    }
}
