using System.Globalization;

namespace Srtctl.Agent.Load;

/// <summary>Trial request, then warm-up and measurement of each concurrency, each with its result files.</summary>
internal sealed class LoadSession : IDisposable
{
    private const double WarmupRate = 250;
    private static readonly TimeSpan ProgressInterval = TimeSpan.FromSeconds(2);

    private readonly LoadOptions _options;
    private readonly TextWriter _output;
    private readonly TimeProvider _time;
    private readonly CompletionClient _client;
    private readonly ControlClient _control;
    private readonly WorkerProfiling _profiling;

    public LoadSession(LoadOptions options, TextWriter output, TimeProvider time)
    {
        _options = options;
        _output = output;
        _time = time;
        _client = new CompletionClient(options);
        _control = new ControlClient(Say);
        _profiling = options.Profiling
            ? WorkerProfiling.Of(Environment.GetEnvironmentVariable, _control, Say)
            : WorkerProfiling.None(_control);
    }

    /// <exception cref="LoadFailureException">The server cannot be used, or answered less than was asked.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var source = RequestSource.For(_options);
        Directory.CreateDirectory(_options.ResultDirectory);
        Say(ResultText.Header(_options));
        await TryOneAsync(source, cancellation);
        try
        {
            foreach (var concurrency in _options.Concurrencies)
                await MeasureAsync(source, concurrency, cancellation);
        }
        finally
        {
            await _profiling.StopAsync();
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _control.Dispose();
    }

    private async Task TryOneAsync(RequestSource source, CancellationToken cancellation)
    {
        var clock = new RunClock(_time);
        var outcome = await _client.SendAsync(source.Take(1)[0], TimeSpan.Zero, clock, cancellation);
        if (!outcome.Succeeded)
            throw new LoadFailureException($"the first request to {_options.Endpoint} failed: {outcome.Error}");
    }

    private async Task MeasureAsync(RequestSource source, int concurrency, CancellationToken cancellation)
    {
        if (_options.WarmupPerConcurrency > 0)
        {
            var warmup = source.Take(Count(concurrency, _options.WarmupPerConcurrency));
            Say($"Warming up concurrency {concurrency} with {warmup.Count} requests");
            await RunOnceAsync(warmup, concurrency, Math.Min(WarmupRate, _options.RequestRate), cancellation);
        }

        Say($"Running benchmark with concurrency: {concurrency}");
        Say($"Traffic request rate: {ResultText.Rate(_options)}");
        Say("Burstiness factor: 1.0 (Poisson process)");
        Say($"Maximum request concurrency: {concurrency}");
        var asked = _options.Count(concurrency);
        var requests = source.Take(asked);
        await _profiling.StartAsync(cancellation);
        var start = _time.GetUtcNow();
        var run = await SlowedAsync(
            () => RunOnceAsync(requests, concurrency, _options.RequestRate, cancellation), cancellation);
        var statistics = RunStatistics.Of(run);
        RequestRecords.Write(_options.ResultDirectory, concurrency, run, start);
        ResultFile.Write(_options, concurrency, run, statistics, _time.GetLocalNow());
        Say(ResultText.Block(statistics));
        Shortfall.Check(concurrency, asked, run, statistics);
        Say($"Completed benchmark with concurrency: {concurrency}");
        Say(new string('-', 41));
    }

    private Task<LoadRun> SlowedAsync(Func<Task<LoadRun>> load, CancellationToken cancellation) =>
        _options.SlowDown is { } slowDown
            ? new SlowedWorkers(slowDown, _control, _time).DuringAsync(load, cancellation)
            : load();

    private async Task<LoadRun> RunOnceAsync(
        IReadOnlyList<PlannedRequest> requests, int concurrency, double rate, CancellationToken cancellation)
    {
        var loop = new ClosedLoop(_client, concurrency, _time);
        var started = _time.GetTimestamp();
        using var progress = _time.CreateTimer(
            _ => Report(loop, concurrency, requests.Count, started), null, ProgressInterval, ProgressInterval);
        return await loop.RunAsync(requests, Arrivals.At(rate, requests.Count, _options.Seed), cancellation);
    }

    private void Report(ClosedLoop loop, int concurrency, int total, long started)
    {
        var rate = loop.OutputTokens / Math.Max(1e-6, _time.GetElapsedTime(started).TotalSeconds);
        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"progress concurrency={concurrency} done={loop.Done}/{total} tok/s={rate:F1}"));
    }

    private static int Count(int concurrency, int multiplier) =>
        (int)Math.Min(int.MaxValue, (long)concurrency * multiplier);

    private void Say(string line)
    {
        _output.WriteLine(line);
        _output.Flush();
    }
}
