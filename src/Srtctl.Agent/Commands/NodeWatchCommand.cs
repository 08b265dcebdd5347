using System.Net;
using Srtctl.Agent.Nodes;

namespace Srtctl.Agent.Commands;

/// <summary><c>node-watch --connect HOST:PORT[,…] --token T</c>: run by one step over all nodes, a task on each.</summary>
internal static class NodeWatchCommand
{
    /// <summary>Runs the command.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var read = CommandArguments.Read(arguments, "--connect", "--token");
        var endpoints = read.Required("--connect").Split(',').Select(Endpoint).ToList();
        var watch = new NodeWatch(read.Required("--token"), TimeProvider.System);
        if (await watch.RunAsync(endpoints, CancellationToken.None))
            return 0;
        await Console.Error.WriteLineAsync(
            $"srtctl-agent node-watch: the agent cannot be reached at {string.Join(" or ", endpoints)}");
        return 1;
    }

    private static IPEndPoint Endpoint(string text) =>
        IPEndPoint.TryParse(text, out var endpoint) && endpoint.Port > 0
            ? endpoint
            : throw new UsageException($"'{text}' is not an address with a port");
}
