namespace Srtctl.Agent.Mocks.Engines;

/// <summary>How long a mock engine takes: a stated model, not a measurement of any engine.</summary>
internal sealed record ServiceTimeModel
{
    /// <summary>Prompts are computed one batch after the other at this rate.</summary>
    public required double PrefillTokensPerSecond { get; init; }

    /// <summary>A decode step with an empty batch.</summary>
    public required double DecodeMillisecondsPerToken { get; init; }

    /// <summary>What each running request adds to a decode step.</summary>
    public required double DecodeMillisecondsPerRequest { get; init; }

    /// <summary>Requests beyond it wait in the queue.</summary>
    public required int MaxRunningRequests { get; init; }

    /// <summary>Tokens that the pretended KV cache holds; only reported, never a limit.</summary>
    public required int CacheTokens { get; init; }

    /// <summary>Tokens of an answer that may end by itself (no <c>ignore_eos</c>).</summary>
    public required int NaturalLength { get; init; }

    public required TimeSpan Startup { get; init; }

    /// <exception cref="MockUsageException">A variable is not a usable number.</exception>
    public static ServiceTimeModel Read(MockSurroundings surroundings, int? maxRunningRequests)
    {
        var running = surroundings.Number("SRTCTL_MOCK_MAX_RUNNING_REQUESTS", maxRunningRequests ?? 256);
        var rate = surroundings.Number("SRTCTL_MOCK_PREFILL_TOKENS_PER_SECOND", 100_000);
        if (running < 1 || rate <= 0)
        {
            throw new MockUsageException(
                "SRTCTL_MOCK_MAX_RUNNING_REQUESTS and SRTCTL_MOCK_PREFILL_TOKENS_PER_SECOND must be above 0");
        }

        return new ServiceTimeModel
        {
            PrefillTokensPerSecond = rate,
            DecodeMillisecondsPerToken = surroundings.Number("SRTCTL_MOCK_DECODE_MS_PER_TOKEN", 5),
            DecodeMillisecondsPerRequest = surroundings.Number("SRTCTL_MOCK_DECODE_MS_PER_REQUEST", 0.05),
            MaxRunningRequests = (int)running,
            CacheTokens = (int)surroundings.Number("SRTCTL_MOCK_CACHE_TOKENS", 458_112),
            NaturalLength = Math.Max(1, (int)surroundings.Number("SRTCTL_MOCK_NATURAL_LENGTH", 256)),
            Startup = TimeSpan.FromSeconds(surroundings.Number("SRTCTL_MOCK_STARTUP_SECONDS", 0.3)),
        };
    }

    public TimeSpan Prefill(int tokens) => TimeSpan.FromSeconds(tokens / PrefillTokensPerSecond);

    public TimeSpan DecodeStep(int running) =>
        TimeSpan.FromMilliseconds(DecodeMillisecondsPerToken + (DecodeMillisecondsPerRequest * running));
}
