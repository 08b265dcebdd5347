using Srtctl.Analysis.Verdicts;

namespace Srtctl.Analysis.Tests.Verdicts;

public sealed class ResultRuleTests : IDisposable
{
    private readonly RunFolder _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_good_run_is_valid_and_says_what_it_could_not_judge()
    {
        var verdict = _run.Judge();

        Assert.Empty(verdict.Findings);
        Assert.Equal(VerdictLevel.Valid, verdict.Level);
        Assert.Equal(["SRT4009", "SRT4011"], verdict.Unjudged.Select(static rule => rule.Code));
    }

    [Theory]
    [InlineData("completed", 0, "SRT4001", VerdictLevel.Invalid)]
    [InlineData("total_output_tokens", 0, "SRT4001", VerdictLevel.Invalid)]
    [InlineData("total_output_tokens", 999, "SRT4002", VerdictLevel.Suspect)]
    [InlineData("completed", 79, "SRT4003", VerdictLevel.Suspect)]
    [InlineData("completed", 75, "SRT4003", VerdictLevel.Invalid)]
    [InlineData("total_output_tokens", 34000, "SRT4004", VerdictLevel.Suspect)]
    [InlineData("total_output_tokens", 18000, "SRT4004", VerdictLevel.Invalid)]
    [InlineData("mean_e2el_ms", 2700, "SRT4007", VerdictLevel.Suspect)]
    [InlineData("num_prompts", 7, "SRT4007", VerdictLevel.Suspect)]
    public void A_rule_speaks_from_its_threshold_on(string key, double value, string code, VerdictLevel level)
    {
        _run.Change(key, value);

        var finding = Assert.Single(_run.Judge().Findings, finding => finding.Code == code);

        Assert.Equal((level, 8), (finding.Level, finding.Result!.Concurrency));
    }

    [Theory]
    [InlineData("total_output_tokens", 36000, "SRT4004")]
    [InlineData("mean_e2el_ms", 2850, "SRT4007")]
    [InlineData("total_output_tokens", 1000, "SRT4002")]
    public void A_rule_is_silent_below_its_threshold(string key, double value, string code)
    {
        _run.Change(key, value);

        Assert.DoesNotContain(_run.Judge().Findings, finding => finding.Code == code);
    }

    [Fact]
    public void With_a_request_rate_the_concurrency_is_only_a_limit()
    {
        _run.WriteResult("""
            {"max_concurrency": 8, "num_prompts": 80, "completed": 80, "total_output_tokens": 36864, "duration": 400.0,
             "output_throughput": 92.16, "request_rate": 0.2, "mean_e2el_ms": 3900}
            """);

        Assert.Empty(_run.Judge().Findings);
    }

    [Fact]
    public void What_is_not_stated_speaks_against_nothing_and_is_named()
    {
        _run.WriteResult("""{"max_concurrency": 8, "output_throughput": 921.6}""");

        var verdict = _run.Judge();

        Assert.Empty(verdict.Findings);
        Assert.Equal(
            ["SRT4002", "SRT4003", "SRT4004", "SRT4007", "SRT4009", "SRT4011"],
            verdict.Unjudged.Select(static rule => rule.Code));
        Assert.All(verdict.Unjudged, static rule => Assert.NotEmpty(rule.Missing));
    }

    [Theory]
    [InlineData("Successful requests:                     16", "Successful requests:                     7", "7 requests")]
    [InlineData("Successful requests:                     16", "", "There was no warm-up")]
    public void Fewer_warm_up_requests_than_places_are_too_few(string from, string to, string words)
    {
        _run.ChangeClient(from, to);

        Assert.Contains(words, Assert.Single(_run.Judge().Findings, static finding => finding.Code == "SRT4008").Message);
    }

    [Fact]
    public void Without_what_the_client_printed_warm_up_and_lengths_cannot_be_judged()
    {
        _run.Delete("logs/benchmark.out");

        Assert.Equal(
            ["SRT4004", "SRT4008", "SRT4009", "SRT4010", "SRT4011"],
            _run.Judge().Unjudged.Select(static rule => rule.Code));
    }

    [Fact]
    public void Requests_that_leave_late_show_a_saturated_client()
    {
        _run.Write("logs/sa-bench_isl_1024_osl_512/requests_concurrency_8.jsonl",
            """
            {"index": 0, "intended": 0, "sent": 0.09, "error": ""}
            {"index": 1, "intended": 1.5, "sent": 1.61, "error": ""}
            {"index": 2, "inten
            [1]
            {"index": 3, "intended": null, "sent": 1}
            """);

        var finding = Assert.Single(_run.Judge().Findings);

        Assert.Equal("SRT4009", finding.Code);
        Assert.Contains("100 ms late on average, and up to 110 ms", finding.Message);
    }

    [Fact]
    public void Requests_that_leave_in_time_are_judged_and_fine()
    {
        _run.Write("logs/sa-bench_isl_1024_osl_512/requests_concurrency_8.jsonl",
            """{"index": 0, "intended": 0, "sent": 0.0003}""");

        var verdict = _run.Judge();

        Assert.Empty(verdict.Findings);
        Assert.DoesNotContain(verdict.Unjudged, static rule => rule.Code == "SRT4009");
    }

    [Fact]
    public void A_measurement_is_as_bad_as_what_is_said_of_it_and_of_the_run()
    {
        _run.Write("logs/sa-bench_isl_1024_osl_512/results_concurrency_4_gpus_8.json",
            """{"max_concurrency": 4, "completed": 0, "num_prompts": 40}""");
        var evidence = _run.Evidence();

        var verdict = VerdictRules.Judge(evidence);

        Assert.Equal(
            [VerdictLevel.Invalid, VerdictLevel.Valid], evidence.Run.Results.Entries.Select(verdict.Of));
    }
}
