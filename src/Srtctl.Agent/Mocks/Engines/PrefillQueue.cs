using System.Threading.Channels;

namespace Srtctl.Agent.Mocks.Engines;

/// <summary>Computes prompts in order of arrival, several short ones in one batch.</summary>
internal sealed class PrefillQueue(
    ServiceTimeModel model, int batchTokens, EngineCounters counters, EngineLog log, TimeProvider time)
{
    private readonly Channel<Prompt> _arrivals = Channel.CreateUnbounded<Prompt>(
        new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Ends when the prompt of so many tokens is computed.</summary>
    public async Task ComputeAsync(int tokens, CancellationToken cancellation)
    {
        var prompt = new Prompt(tokens, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        Interlocked.Increment(ref counters.Queued);
        _arrivals.Writer.TryWrite(prompt);
        await prompt.Done.Task.WaitAsync(cancellation);
    }

    public async Task RunAsync(CancellationToken cancellation)
    {
        var batch = new List<Prompt>();
        while (await _arrivals.Reader.WaitToReadAsync(cancellation))
        {
            var tokens = TakeBatch(batch);
            var started = time.GetTimestamp();
            var target = model.Prefill(tokens);
            await Task.Delay(target, time, cancellation);
            Report(batch.Count, tokens, time.GetElapsedTime(started));
            foreach (var prompt in batch)
                prompt.Done.TrySetResult();
            batch.Clear();
        }
    }

    private int TakeBatch(List<Prompt> batch)
    {
        var tokens = 0;
        while (_arrivals.Reader.TryPeek(out var next) && (batch.Count == 0 || tokens + next.Tokens <= batchTokens))
        {
            if (!_arrivals.Reader.TryRead(out next))
                break;
            batch.Add(next);
            tokens += next.Tokens;
            Interlocked.Decrement(ref counters.Queued);
        }

        return tokens;
    }

    private void Report(int requests, int tokens, TimeSpan elapsed)
    {
        Interlocked.Add(ref counters.PromptTokens, tokens);
        var usage = Math.Min(1, (double)Volatile.Read(ref counters.TokensHeld) / model.CacheTokens);
        log.Prefill(new PrefillBatchLine(
            requests,
            tokens,
            usage,
            Volatile.Read(ref counters.Running),
            Volatile.Read(ref counters.Queued),
            Volatile.Read(ref counters.InFlight),
            tokens / Math.Max(1e-6, elapsed.TotalSeconds)));
    }

    private sealed record Prompt(int Tokens, TaskCompletionSource Done);
}
