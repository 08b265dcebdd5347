using System.Runtime.InteropServices;

namespace Srtctl.Agent.Load;

/// <summary><c>load</c>: measures an OpenAI-compatible server at one concurrency after the other.</summary>
internal static class LoadCommand
{
    private const int StatusAfterSignal = 143;

    /// <returns>0; 1 when a run failed or fell short, 2 for wrong options, 143 after SIGTERM.</returns>
    internal static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        try
        {
            var options = LoadOptionsParser.Parse(args);
            foreach (var part in options.Sessions())
            {
                using var session = new LoadSession(part, Console.Out, TimeProvider.System);
                await session.RunAsync(ending.Token);
            }

            return 0;
        }
        catch (LoadUsageException failure)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent load: {failure.Message}");
            return 2;
        }
        catch (LoadFailureException failure)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent load: {failure.Message}");
            return 1;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent load: a result cannot be written: {failure.Message}");
            return 1;
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("srtctl-agent load: stopped; the unfinished concurrency left no result");
            return StatusAfterSignal;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ending.Cancel();
        }
    }
}
