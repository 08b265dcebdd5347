using System.Net;
using System.Runtime.InteropServices;
using Srtctl.Agent.Nodes;

namespace Srtctl.Agent.Commands;

/// <summary>
/// <c>node-watch --connect HOST:PORT[,…] --token T --scratch DIR</c>: run by one step over all nodes, a task on each.
/// When the run has ended it removes the scratch directory.
/// </summary>
internal static class NodeWatchCommand
{
    /// <summary>Runs the command.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var read = CommandArguments.Read(arguments, "--connect", "--token", "--scratch");
        var scratch = read.Required("--scratch");
        var endpoints = read.Required("--connect").Split(',').Select(Endpoint).ToList();
        // scancel signals every step; the watch is needed until the agent has wound down and closes the connection.
        using var cancelled = PosixSignalRegistration.Create(
            PosixSignal.SIGTERM, static signal => signal.Cancel = true);
        var watch = new NodeWatch(read.Required("--token"), TimeProvider.System);
        if (await watch.RunAsync(endpoints, CancellationToken.None))
        {
            Remove(scratch);
            return 0;
        }

        await Console.Error.WriteLineAsync(
            $"srtctl-agent node-watch: the agent cannot be reached at {string.Join(" or ", endpoints)}");
        return 1;
    }

    private static void Remove(string scratch)
    {
        try
        {
            // Nodes may share the file system: renaming leaves the directory to one of them.
            var own = $"{scratch}.{Environment.ProcessId}";
            Directory.Move(scratch, own);
            Directory.Delete(own, recursive: true);
        }
        catch (DirectoryNotFoundException)
        {
            // Nothing was kept here, or another node was first.
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"srtctl-agent node-watch: {scratch} stays on the node: {failure.Message}");
        }
    }

    private static IPEndPoint Endpoint(string text) =>
        IPEndPoint.TryParse(text, out var endpoint) && endpoint.Port > 0
            ? endpoint
            : throw new UsageException($"'{text}' is not an address with a port");
}
