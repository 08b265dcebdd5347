using System.Globalization;
using Srtctl.Agent.Http;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Makes an engine exit or hang a stated time after it became ready.</summary>
internal sealed class FaultInjection : IDisposable
{
    private readonly TimeSpan? _exitAfter;
    private readonly TimeSpan? _hangAfter;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _hung = new();

    public FaultInjection(MockSurroundings surroundings)
    {
        _exitAfter = surroundings.Seconds("SRTCTL_MOCK_EXIT_AFTER");
        _hangAfter = surroundings.Seconds("SRTCTL_MOCK_HANG_AFTER");
        _time = surroundings.Time;
    }

    /// <summary>Cancelled from the moment the engine hangs.</summary>
    public CancellationToken Hung => _hung.Token;

    /// <summary>Waits for the fault, or for the end when none is asked for.</summary>
    /// <exception cref="MockFailureException">The time to exit has come.</exception>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        var hanging = HangAsync(cancellation);
        await Task.Delay(_exitAfter ?? Timeout.InfiniteTimeSpan, _time, cancellation);
        await hanging;
        var seconds = (_exitAfter ?? TimeSpan.Zero).TotalSeconds.ToString(CultureInfo.InvariantCulture);
        throw new MockFailureException($"mock engine: exiting {seconds} s after ready, as SRTCTL_MOCK_EXIT_AFTER asks");
    }

    /// <summary>A handler that never answers once the engine hangs.</summary>
    public Func<HttpExchange, CancellationToken, Task> Guard(Func<HttpExchange, CancellationToken, Task> answer) =>
        async (exchange, cancellation) =>
        {
            if (Hung.IsCancellationRequested)
                await Task.Delay(Timeout.InfiniteTimeSpan, _time, cancellation);
            await answer(exchange, cancellation);
        };

    public void Dispose() => _hung.Dispose();

    private async Task HangAsync(CancellationToken cancellation)
    {
        if (_hangAfter is not { } after)
            return;
        await Task.Delay(after, _time, cancellation);
        await _hung.CancelAsync();
    }
}
