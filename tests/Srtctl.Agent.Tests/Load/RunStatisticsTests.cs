using Srtctl.Agent.Load;

namespace Srtctl.Agent.Tests.Load;

public sealed class RunStatisticsTests
{
    [Fact]
    public void Latencies_count_from_the_intended_send_time()
    {
        var late = Outcome(intended: 1, sent: 3, tokens: 3, 4, 5, 6);

        var statistics = RunStatistics.Of(new LoadRun([late], TimeSpan.FromSeconds(6)));

        Assert.Equal(3000, statistics.Ttft.Mean);
        Assert.Equal(5000, statistics.E2el.Mean);
        Assert.Equal(1000, statistics.Tpot.Mean);
        Assert.Equal(1000, statistics.Itl.Mean);
    }

    [Fact]
    public void Failed_requests_count_in_no_total()
    {
        var failed = Outcome(0, 0, 0) with { Error = "HTTP 500" };

        var statistics = RunStatistics.Of(new LoadRun([Outcome(0, 0, 2, 1, 2), failed], TimeSpan.FromSeconds(2)));

        Assert.Equal((1, 10L, 2L), (statistics.Completed, statistics.InputTokens, statistics.OutputTokens));
        Assert.Equal((0.5, 1.0, 6.0), (
            statistics.RequestThroughput, statistics.OutputThroughput, statistics.TotalTokenThroughput));
    }

    [Fact]
    public void The_peak_is_the_best_ten_seconds()
    {
        var steady = Outcome(0, 0, 20, [.. Enumerable.Range(0, 20).Select(static second => second + 0.5)]);
        var burst = Outcome(0, 0, 50, [.. Enumerable.Repeat(15.5, 50)]);

        var statistics = RunStatistics.Of(new LoadRun([steady, burst], TimeSpan.FromSeconds(20)));

        Assert.Equal(6, statistics.PeakOutputTokensPerSecond, 9);
    }

    [Fact]
    public void An_answer_of_one_token_has_no_time_per_output_token()
    {
        Assert.Null(Outcome(0, 0, 1, 1).PerOutputToken);
    }

    private static RequestOutcome Outcome(double intended, double sent, int tokens, params double[] chunks) => new()
    {
        PromptTokens = 10,
        Intended = TimeSpan.FromSeconds(intended),
        Sent = TimeSpan.FromSeconds(sent),
        Chunks = [.. chunks.Select(TimeSpan.FromSeconds)],
        OutputTokens = tokens,
    };
}
