using System.Net;
using System.Net.Sockets;
using Srtctl.Agent.Execution;
using Srtctl.Agent.Nodes;
using Srtctl.Agent.Processes;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Commands;

/// <summary>
/// <c>rehearse RUN_DIRECTORY --job-id N --addresses A,B,… [--inject kill:NAME@5s]…</c>: the same execution on this machine,
/// with a loopback address for each node.
/// </summary>
internal static class RehearseCommand
{
    /// <summary>Runs the command.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var read = CommandArguments.Read(arguments, "--job-id", "--addresses", "--inject");
        var directory = new RunDirectory(Path.GetFullPath(read.Word("run directory")));
        var plan = PlanFile.Read(directory);
        var addresses = Addresses(read.Required("--addresses"), plan.Nodes.Count);
        var injections = Injections(read.All("--inject"), plan);
        await using var nodes = new PretendNodes(read.Required("--job-id"), addresses);
        PosixSignals.AdoptOrphans();
        using var ended = new CancellationTokenSource();
        try
        {
            var owner = OwnerWatch.UntilGoneAsync(TimeProvider.System, ended.Token);
            return await RunExecution.ExecuteAsync(plan, directory, nodes, injections, owner);
        }
        finally
        {
            await ended.CancelAsync();
            Descendants.KillAll();
        }
    }

    private static string[] Addresses(string text, int nodes)
    {
        var addresses = text.Split(',');
        if (addresses.FirstOrDefault(static address => !IsLoopback(address)) is { } wrong)
            throw new UsageException($"'{wrong}' is not a loopback IPv4 address");
        return addresses.Length == nodes
            ? addresses
            : throw new UsageException($"{addresses.Length} addresses were given, and the plan has {nodes} nodes");
    }

    private static bool IsLoopback(string text) =>
        IPAddress.TryParse(text, out var address)
        && address.AddressFamily == AddressFamily.InterNetwork
        && IPAddress.IsLoopback(address);

    private static List<Injection> Injections(IEnumerable<string> texts, LaunchPlan plan)
    {
        var injections = new List<Injection>();
        foreach (var text in texts)
        {
            var injection = Injection.Parse(text)
                ?? throw new UsageException($"'{text}' is not a fault; write kill:NAME@5s or hang:NAME@5s");
            if (!plan.Processes().Any(process => process.Name == injection.Process))
                throw new UsageException($"no process is named '{injection.Process}'; there are "
                    + string.Join(", ", plan.Processes().Select(static process => process.Name)));
            injections.Add(injection);
        }

        return injections;
    }
}
