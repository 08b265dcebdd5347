using System.Globalization;

namespace Srtctl.Agent.Load;

/// <summary>Lets SGLang's decode workers pause before each step while the load of a measurement builds up.</summary>
internal sealed class SlowedWorkers(SlowDownOptions options, ControlClient control, TimeProvider time)
{
    /// <summary>
    /// Runs a load with slowed workers; they are free again after the time given, at the latest with its end.
    /// </summary>
    public async Task<LoadRun> DuringAsync(Func<Task<LoadRun>> load, CancellationToken cancellation)
    {
        var pause = options.Pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        await SendAsync(pause, cancellation);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var release = ReleaseAsync(over.Token);
        try
        {
            return await load();
        }
        finally
        {
            await over.CancelAsync();
            await release;
        }
    }

    private async Task ReleaseAsync(CancellationToken over)
    {
        try
        {
            await Task.Delay(options.Duration, time, over);
        }
        catch (OperationCanceledException)
        {
            // The load has ended first.
        }

        await SendAsync("null", CancellationToken.None);
    }

    private Task SendAsync(string pause, CancellationToken cancellation) => control.PostAsync(
        options.Workers.Select(worker =>
            (new Uri(worker, "/slow_down"), $$"""{"forward_sleep_time": {{pause}}}""")),
        cancellation);
}
