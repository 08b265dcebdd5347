using Srtctl.Analysis.Verdicts;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;

namespace Srtctl.Analysis.Tests.Verdicts;

public sealed class RunRuleTests : IDisposable
{
    private readonly RunFolder _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_planned_worker_without_a_log_is_missing()
    {
        _run.ChangeMetadata("\"decode_workers\": 1", "\"decode_workers\": 2");

        var finding = Assert.Single(_run.Judge().Findings);

        Assert.Equal(("SRT4005", VerdictLevel.Invalid), (finding.Code, finding.Level));
        Assert.Contains("1 of 2 decode", finding.Message);
    }

    [Fact]
    public void The_ranks_of_a_worker_on_several_nodes_are_one_worker()
    {
        _run.Write("logs/n3_decode_w0.out", "");
        _run.ChangeMetadata("\"decode_workers\": 1", "\"decode_workers\": 2");

        Assert.Contains(_run.Judge().Findings, static finding => finding.Code == "SRT4005");
    }

    [Fact]
    public void Without_any_worker_log_workers_cannot_be_judged()
    {
        _run.Delete("logs/n1_prefill_w0.out");
        _run.Delete("logs/n2_decode_w0.out");

        var verdict = _run.Judge();

        Assert.Empty(verdict.Findings);
        Assert.Equal(
            ["SRT4005", "SRT4006", "SRT4009", "SRT4010", "SRT4011"], verdict.Unjudged.Select(static rule => rule.Code));
    }

    [Fact]
    public void A_cache_that_is_made_once_more_after_batches_is_a_restart()
    {
        var cache = "[2026-05-04 10:00:00] KV Cache is allocated. #tokens: 524288, K size: 8.23 GB, V size: 8.23 GB\n";
        _run.Write("logs/n2_decode_w0.out", cache + RunFolder.Decodes(30) + cache + RunFolder.Decodes(30));

        var finding = Assert.Single(_run.Judge().Findings);

        Assert.Equal(("SRT4006", "decode w0 on n2 started again after serving requests."), (finding.Code, finding.Message));
    }

    [Fact]
    public void A_cache_that_is_made_before_batches_is_none()
    {
        var cache = "[2026-05-04 10:00:00] KV Cache is allocated. #tokens: 524288, K size: 8.23 GB, V size: 8.23 GB\n";
        _run.Write("logs/n2_decode_w0.out", cache + cache + RunFolder.Decodes(30));

        Assert.Empty(_run.Judge().Findings);
    }

    [Fact]
    public void Cached_tokens_of_random_prompts_are_suspect()
    {
        _run.Write("logs/n1_prefill_w0.out", RunFolder.Prefills(20, fresh: 900, cached: 100));

        var finding = Assert.Single(_run.Judge().Findings);

        Assert.Equal(("SRT4010", VerdictLevel.Suspect), (finding.Code, finding.Level));
        Assert.Contains("10.0 %", finding.Message);
    }

    [Fact]
    public void Cached_tokens_of_a_dataset_are_nobodys_business()
    {
        _run.ChangeClient("--dataset-name random", "--dataset-name custom --dataset-path /d.jsonl");
        _run.Write("logs/n1_prefill_w0.out", RunFolder.Prefills(20, fresh: 900, cached: 100));

        Assert.Empty(_run.Judge().Findings);
    }

    [Theory]
    [InlineData(1410, 0, true)]
    [InlineData(1900, 64, true)]
    [InlineData(1900, 4, false)]
    public void A_slow_or_hot_gpu_is_suspect_and_the_power_limit_is_not(int clock, int reasons, bool isSuspect)
    {
        var text = string.Join("\\n", Enumerable.Range(0, 4).SelectMany(gpu => (string[])
        [
            $$"""DCGM_FI_DEV_SM_CLOCK{gpu=\"{{gpu}}\",UUID=\"u{{gpu}}\",Hostname=\"n1\"} {{(gpu == 2 ? clock : 1980)}}""",
            $$"""DCGM_FI_DEV_CLOCKS_EVENT_REASONS{gpu=\"{{gpu}}\",Hostname=\"n1\"} {{(gpu == 2 ? reasons : 0)}}""",
        ]));
        _run.Write("logs/raw_prometheus.jsonl", $$"""
            {"timestamp_ns": 1, "endpoint_url": "http://n1:9400/metrics", "text": "# HELP x\n{{text}}\n"}
            {"text": "DCGM_FI_DEV_SM_CLOCK{gpu=\"9
            {"text": "DCGM_FI_DEV_SM_CLOCK{gpu=\"9\"} NaN"}
            """);

        var verdict = _run.Judge();

        Assert.DoesNotContain(verdict.Unjudged, static rule => rule.Code == "SRT4011");
        if (isSuspect)
            Assert.Contains("1 of 4 GPUs were slowed: n1 GPU 2", Assert.Single(verdict.Findings).Message);
        else
            Assert.Empty(verdict.Findings);
    }

    [Fact]
    public void A_waived_rule_does_not_count_and_is_shown_with_its_reason()
    {
        _run.Change("completed", 79);

        var verdict = VerdictRules.Judge(_run.Evidence(), [new("SRT4003", RuleLevel.Off, "one probe is cut", Origin.Job)]);

        Assert.Equal(VerdictLevel.Valid, verdict.Level);
        Assert.Equal("one probe is cut", Assert.Single(verdict.Waived).Waiver);
    }

    [Theory]
    [InlineData(RuleLevel.Warning, VerdictLevel.Suspect)]
    [InlineData(RuleLevel.Error, VerdictLevel.Invalid)]
    public void A_rule_can_be_taken_harder_or_softer(RuleLevel level, VerdictLevel expected)
    {
        _run.Change("completed", level == RuleLevel.Warning ? 40 : 79);

        var verdict = VerdictRules.Judge(_run.Evidence(), [new("SRT4003", level, "as agreed", Origin.Cluster)]);

        Assert.Equal(expected, verdict.Level);
    }

    [Fact]
    public void Every_rule_has_a_code_of_its_own() => Assert.Equal(
        VerdictRules.All.Count, VerdictRules.All.Select(static rule => rule.Code).Distinct().Count());
}
