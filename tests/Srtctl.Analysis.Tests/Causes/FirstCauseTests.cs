using Srtctl.Analysis.Causes;

namespace Srtctl.Analysis.Tests.Causes;

public sealed class FirstCauseTests : IDisposable
{
    private readonly FailingRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void The_rank_that_ran_out_of_memory_explains_the_others_that_waited_for_it()
    {
        var explanation = _run
            .Log("node1_decode_w0.out", "@1 loading", "@600 NCCL error in: ProcessGroupNCCL.cpp:3690, unhandled system error",
                "@601 Watchdog caught collective operation timeout: WorkNCCL(SeqNum=1)")
            .Log("node2_decode_w0.out", "@1 loading", "@30 step", "Traceback (most recent call last):",
                "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB.")
            .Log("sweep_4711.log", "@0 start", "@603 [ERROR] Critical process 'decode_0_node1' exited with code 1")
            .Explain();

        Assert.Equal("cuda-out-of-memory", explanation.Cause?.Name);
        Assert.Equal("decode[0] on node2 ran out of GPU memory.", explanation.Cause?.Sentence);
        Assert.Equal(new LogLine("logs/node2_decode_w0.out", 4, "torch.OutOfMemoryError: CUDA out of memory. Tried to allocate 2.50 GiB."),
            explanation.Cause?.Line);
        Assert.Contains(explanation.Followed, static followed => followed is { Name: "nccl-timeout", Node: "node1" });
    }

    [Fact]
    public void What_is_printed_after_the_run_began_to_end_is_not_the_cause()
    {
        var explanation = _run
            .Log("node1_decode_w0.out", "@1 loading", "@20 AssertionError: page size")
            .Log("node1_prefill_w0.out", "@1 loading", "@40 FileNotFoundError: [Errno 2] No such file or directory: '/tmp/socket'")
            .Log("sweep_4711.log", "@0 start", "@22 [ERROR] Critical process 'decode_0_node1' exited with code 1")
            .Explain();

        Assert.Equal("assertion", explanation.Cause?.Name);
        Assert.Contains(explanation.Followed, static followed => followed.Name == "missing-file");
    }

    [Fact]
    public void A_missing_file_that_a_program_got_over_is_not_the_cause()
    {
        var explanation = _run
            .Log("node1_decode_w0.out",
                ["@1 FileNotFoundError: [Errno 2] No such file or directory: 'tuning.json'",
                    .. Enumerable.Range(10, 900).Select(static second => $"@{second} Decode batch, #running-req: 1"),
                    "@910 RuntimeError: CUDA error: uncorrectable ECC error encountered"])
            .Log("sweep_4711.log", "@0 start", "@912 [ERROR] Critical process 'decode_0_node1' exited with code 1")
            .Explain();

        Assert.Equal("ecc-error", explanation.Cause?.Name);
        Assert.DoesNotContain(explanation.Followed, static followed => followed.Name == "missing-file");
    }

    [Fact]
    public void A_kill_on_purpose_is_named_as_such()
    {
        var explanation = _run
            .Events(("run-started", null, 0, null), ("started", "decode[0]", 1, null), ("injected", "decode[0]", 9, null),
                ("exited", "decode[0]", 9.1, 137), ("failure", "decode[0]", 9.6, 137), ("stopping", null, 9.7, null))
            .Failed("process-exited", "decode[0]")
            .Log("frontend.out", "@9 ERROR Connection reset by peer")
            .Explain();

        Assert.Equal("injected-kill", explanation.Cause?.Name);
        Assert.Equal(CauseClass.Intended, explanation.Cause?.Class);
        Assert.True(explanation.IsUtc);
    }

    [Fact]
    public void A_process_that_was_killed_without_a_word_is_explained_by_its_status()
    {
        var explanation = _run
            .Events(("started", "prefill[1]", 1, null), ("exited", "prefill[1]", 50, 137), ("failure", "prefill[1]", 51, 137))
            .Failed("process-exited", "prefill[1]")
            .Explain();

        Assert.Equal("prefill[1] on node1 was killed (SIGKILL).", explanation.Cause?.Sentence);
    }

    [Fact]
    public void A_line_that_says_why_comes_before_what_a_status_means()
    {
        var explanation = _run
            .Events(("started", "benchmark", 1, null), ("exited", "benchmark", 50, 127), ("failure", "benchmark", 51, 127))
            .Failed("process-exited", "benchmark", "SRT3011")
            .Log("benchmark.out", "bash: /bench/agentic.sh: No such file or directory")
            .Explain();

        Assert.Equal(("missing-file", "logs/benchmark.out"), (explanation.Cause?.Name, explanation.Cause?.Line?.Log));
    }

    [Fact]
    public void Noise_of_many_processes_is_told_once()
    {
        for (var worker = 0; worker < 5; worker++)
            _run.Log($"node{worker}_prefill_w{worker}.out", "@1 loading", "@30 SIGTERM received");
        var explanation = _run
            .Log("node9_decode_w0.out", "@1 loading", "@20 RuntimeError: CUDA error: uncorrectable ECC error encountered")
            .Log("sweep_4711.log", "@0 start", "@22 [ERROR] Critical process 'decode_0_node9' exited with code 1")
            .Explain();

        Assert.Equal(4, Assert.Single(explanation.Followed, static followed => followed.Name == "terminated").Others);
    }

    [Fact]
    public void A_failure_that_nothing_explains_is_called_unexplained_and_the_last_lines_are_shown()
    {
        var explanation = _run
            .Events(("started", "benchmark", 1, null), ("exited", "benchmark", 50, 3), ("failure", "benchmark", 51, 3))
            .Failed("process-exited", "benchmark", "SRT3011")
            .Log("benchmark.out", "one", "two")
            .Explain();

        Assert.False(explanation.IsExplained);
        Assert.Equal(["one", "two"], explanation.LastLines.Select(static line => line.Text));
    }

    [Fact]
    public void A_completed_run_needs_no_explanation()
    {
        var explanation = _run.Write("result.json", """
            {"jobId":"4711","jobName":"try","status":"completed","exitCode":0,
             "startedAt":"2026-03-04T05:00:00Z","endedAt":"2026-03-04T05:30:00Z"}
            """).Log("node1_decode_w0.out", "@5 torch.OutOfMemoryError: CUDA out of memory.").Explain();

        Assert.Equal((RunState.Completed, null, true), (explanation.State, explanation.Cause, explanation.IsExplained));
    }

    [Fact]
    public void A_log_whose_clock_shows_another_zone_is_brought_into_the_run()
    {
        var explanation = _run
            .Events(("run-started", null, 0, null), ("started", "decode[0]", 1, null), ("exited", "decode[0]", 60, 1))
            .Failed("process-exited", "decode[0]")
            .Log("node1_decode_w0.out", "[2026-03-03 21:00:05] loading", "[2026-03-03 21:00:58] RuntimeError: CUDA error: out of memory")
            .Explain();

        Assert.Equal(new DateTime(2026, 3, 4, 5, 0, 58, DateTimeKind.Utc), explanation.Cause?.Time);
    }

    [Fact]
    public void The_evidence_is_never_more_than_twenty_lines()
    {
        for (var worker = 0; worker < 40; worker++)
            _run.Log($"node{worker}_decode_w{worker}.out", "@1 loading", "@9 OSError: [Errno 28] No space left on device");

        var explanation = _run.Log("sweep_4711.log", "@0 x", "@10 [ERROR] Sweep failed").Explain();

        Assert.Equal("no-space", explanation.Cause?.Name);
        Assert.InRange(explanation.Evidence.Count, 2, RunExplanation.MostEvidence);
    }
}
