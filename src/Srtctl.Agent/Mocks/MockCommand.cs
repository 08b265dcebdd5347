using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Srtctl.Agent.Mocks;

/// <summary><c>mock -- ARGV</c>: behaves as the mock of the program that ARGV would have started.</summary>
internal static class MockCommand
{
    /// <returns>0 after SIGTERM, 1 when the mock failed or its parent is gone, 2 for an unknown command.</returns>
    internal static async Task<int> RunAsync(string[] args, CancellationToken cancellation)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        try
        {
            var program = MockCatalog.Recognise(args, MockSurroundings.OfThisProcess());
            using (program as IDisposable)
                return await RunAsync(program, ending);
        }
        catch (MockUsageException failure)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent mock: {failure.Message}");
            return 2;
        }
        catch (MockFailureException failure)
        {
            Console.Out.WriteLine(failure.Message);
            return 1;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            ending.Cancel();
        }
    }

    private static async Task<int> RunAsync(MockProgram program, CancellationTokenSource ending)
    {
        var orphaned = ParentWatch.UntilGoneAsync(TimeProvider.System, ending.Token);
        var running = RunToEndAsync(program, ending.Token);
        var first = await Task.WhenAny(running, orphaned);
        var parentIsGone = first == orphaned && orphaned.IsCompletedSuccessfully;
        await ending.CancelAsync();
        await running;
        Console.Out.WriteLine(
            $"mock {program.Name} shut down" + (parentIsGone ? ": the process that started it is gone" : ""));
        return parentIsGone ? 1 : 0;
    }

    private static async Task RunToEndAsync(MockProgram program, CancellationToken cancellation)
    {
        try
        {
            await program.RunAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Stopping is the ordinary end of a server.
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            throw new MockFailureException(
                "ERROR:    [Errno 98] error while attempting to bind on address: address already in use");
        }
        catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AddressNotAvailable)
        {
            throw new MockFailureException(
                "ERROR:    [Errno 99] error while attempting to bind on address: cannot assign requested address");
        }
    }
}
