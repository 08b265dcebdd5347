using System.Threading.Channels;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Continuous batching: a step gives each running request one token; the others wait.</summary>
internal sealed class DecodeBatch(ServiceTimeModel model, EngineCounters counters, EngineLog log, TimeProvider time)
{
    private const int StepsPerLogLine = 40;
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(0.5);

    private readonly Channel<Generation> _arrivals = Channel.CreateUnbounded<Generation>(
        new UnboundedChannelOptions { SingleReader = true });

    private readonly List<Generation> _running = [];
    private long _stepped;
    private long _tokensSinceLine;
    private long _lastLine;

    public Generation Add(int promptTokens, int outputTokens, CancellationToken cancellation)
    {
        var generation = new Generation(promptTokens, outputTokens, cancellation);
        Interlocked.Increment(ref counters.Queued);
        _arrivals.Writer.TryWrite(generation);
        return generation;
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await _arrivals.Reader.WaitToReadAsync(cancellation))
        {
            var begun = time.GetTimestamp();
            var due = TimeSpan.Zero;
            _lastLine = begun;
            _tokensSinceLine = 0;
            Admit();
            while (_running.Count > 0)
            {
                // Steps are due at fixed distances from the start, so that late timers do not add up.
                due += model.DecodeStep(_running.Count);
                var wait = due - time.GetElapsedTime(begun);
                if (wait > ShortestWait)
                    await Task.Delay(wait, time, cancellation);
                cancellation.ThrowIfCancellationRequested();
                Step();
                Admit();
            }
        }
    }

    private void Admit()
    {
        while (_running.Count < model.MaxRunningRequests && _arrivals.Reader.TryRead(out var generation))
        {
            Interlocked.Decrement(ref counters.Queued);
            Interlocked.Add(ref counters.TokensHeld, generation.PromptTokens);
            _running.Add(generation);
        }

        Volatile.Write(ref counters.Running, _running.Count);
    }

    private void Step()
    {
        _tokensSinceLine += _running.Count;
        Interlocked.Add(ref counters.GeneratedTokens, _running.Count);
        Interlocked.Add(ref counters.TokensHeld, _running.Count);
        if (++_stepped % StepsPerLogLine == 0)
            Report();
        for (var index = _running.Count - 1; index >= 0; index--)
        {
            var generation = _running[index];
            if (!generation.Advance() && !generation.Abandoned)
                continue;
            Interlocked.Add(ref counters.TokensHeld, -(generation.PromptTokens + generation.Generated));
            _running[index] = _running[^1];
            _running.RemoveAt(_running.Count - 1);
        }
    }

    private void Report()
    {
        var rate = _tokensSinceLine / Math.Max(1e-6, time.GetElapsedTime(_lastLine).TotalSeconds);
        Volatile.Write(ref counters.GenerationThroughput, rate);
        _tokensSinceLine = 0;
        _lastLine = time.GetTimestamp();
        var held = Volatile.Read(ref counters.TokensHeld);
        log.Decode(new DecodeBatchLine(
            _running.Count,
            held,
            Math.Min(1, (double)held / model.CacheTokens),
            Volatile.Read(ref counters.Transferring),
            Volatile.Read(ref counters.Queued),
            rate));
    }
}
