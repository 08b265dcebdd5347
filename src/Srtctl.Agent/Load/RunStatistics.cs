namespace Srtctl.Agent.Load;

/// <summary>The numbers of one run as its result file holds them; latencies in milliseconds.</summary>
internal sealed record RunStatistics
{
    private const int PeakWindowSeconds = 10;

    public required int Completed { get; init; }

    public required double DurationSeconds { get; init; }

    public required long InputTokens { get; init; }

    public required long OutputTokens { get; init; }

    public required double PeakOutputTokensPerSecond { get; init; }

    public required Distribution Ttft { get; init; }

    public required Distribution Tpot { get; init; }

    public required Distribution Itl { get; init; }

    public required Distribution E2el { get; init; }

    public double RequestThroughput => Completed / DurationSeconds;

    public double OutputThroughput => OutputTokens / DurationSeconds;

    public double TotalTokenThroughput => (InputTokens + OutputTokens) / DurationSeconds;

    public static RunStatistics Of(LoadRun run)
    {
        var good = run.Outcomes.Where(static outcome => outcome.Succeeded).ToArray();
        return new RunStatistics
        {
            Completed = good.Length,
            DurationSeconds = Math.Max(1e-9, run.Duration.TotalSeconds),
            InputTokens = good.Sum(static outcome => (long)outcome.PromptTokens),
            OutputTokens = good.Sum(static outcome => (long)outcome.OutputTokens),
            PeakOutputTokensPerSecond = Peak(good),
            Ttft = Milliseconds(good.Select(static outcome => outcome.FirstToken)),
            Tpot = Milliseconds(good.Select(static outcome => outcome.PerOutputToken).OfType<TimeSpan>()),
            Itl = Milliseconds(good.SelectMany(static outcome => outcome.Gaps)),
            E2el = Milliseconds(good.Select(static outcome => outcome.Latency)),
        };
    }

    /// <summary>The highest mean of ten successive one-second buckets; for a shorter run its mean.</summary>
    private static double Peak(IReadOnlyCollection<RequestOutcome> outcomes)
    {
        var last = outcomes.Select(static outcome => outcome.Chunks[^1].TotalSeconds).DefaultIfEmpty(0).Max();
        var buckets = new double[(int)last + 1];
        foreach (var outcome in outcomes)
        {
            var tokensPerChunk = (double)outcome.OutputTokens / outcome.Chunks.Count;
            foreach (var chunk in outcome.Chunks)
                buckets[(int)chunk.TotalSeconds] += tokensPerChunk;
        }

        var sum = buckets.Take(PeakWindowSeconds).Sum();
        if (buckets.Length <= PeakWindowSeconds)
            return sum / Math.Max(last, 1e-9);
        var highest = sum;
        for (var end = PeakWindowSeconds; end < buckets.Length; end++)
        {
            sum += buckets[end] - buckets[end - PeakWindowSeconds];
            highest = Math.Max(highest, sum);
        }

        return highest / PeakWindowSeconds;
    }

    private static Distribution Milliseconds(IEnumerable<TimeSpan> times) =>
        Distribution.Of(times.Select(static time => time.TotalMilliseconds));
}
