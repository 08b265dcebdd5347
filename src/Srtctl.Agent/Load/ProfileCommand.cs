using Srtctl.Agent.Commands;

namespace Srtctl.Agent.Load;

/// <summary>
/// <c>profile start|stop</c>: starts or stops the workers' profilers for a client that cannot. Only wrong arguments make it
/// fail: a measurement does not depend on a profiler.
/// </summary>
internal static class ProfileCommand
{
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        var word = CommandArguments.Read(arguments).Word("start or stop");
        using var control = new ControlClient(Console.Out.WriteLine);
        var profiling = WorkerProfiling.Of(Environment.GetEnvironmentVariable, control, Console.Out.WriteLine);
        await (word switch
        {
            "start" => profiling.StartAsync(cancellation),
            "stop" => profiling.StopAllAsync(),
            _ => throw new UsageException($"'{word}' is neither start nor stop"),
        });
        return 0;
    }
}
