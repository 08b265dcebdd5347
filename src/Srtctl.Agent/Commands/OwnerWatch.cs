using Srtctl.Agent.Processes;

namespace Srtctl.Agent.Commands;

/// <summary>Notices that whoever started the agent is gone: standard input has ended, or the parent process has.</summary>
internal static class OwnerWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Completes when the owner is gone.</summary>
    public static Task UntilGoneAsync(TimeProvider time, CancellationToken cancellation) =>
        Task.WhenAny(InputEndAsync(), ParentEndAsync(time, cancellation));

    private static Task InputEndAsync() => Task.Factory.StartNew(
        ReadToEnd, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void ReadToEnd()
    {
        using var input = Console.OpenStandardInput();
        var buffer = new byte[256];
        while (input.Read(buffer) > 0)
        {
        }
    }

    private static async Task ParentEndAsync(TimeProvider time, CancellationToken cancellation)
    {
        var parent = PosixSignals.Parent();
        using var timer = new PeriodicTimer(Interval, time);
        while (PosixSignals.Parent() == parent && await timer.WaitForNextTickAsync(cancellation))
        {
        }
    }
}
