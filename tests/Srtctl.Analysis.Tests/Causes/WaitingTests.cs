using Srtctl.Analysis.Causes;

namespace Srtctl.Analysis.Tests.Causes;

public sealed class WaitingTests : IDisposable
{
    private readonly FailingRun _run = new();

    public void Dispose() => _run.Dispose();

    [Fact]
    public void A_run_of_the_Python_tool_that_waits_says_for_what_in_its_own_words()
    {
        var explanation = _run
            .Log("sweep_4711.log", "@0 [INFO] Starting frontend layer", "@60 [INFO] Polling http://10.0.0.11:8000/health every 1.0s",
                "@120 [INFO] Model is not ready, waiting for 1 prefills and 0 decodes. Have 0 prefills and 2 decodes.")
            .Log("node1_prefill_w0.out", "@5 loading weights")
            .Log("node2_decode_w0.out", "@90 The server is fired up and ready to roll!")
            .Explain();

        Assert.Equal(RunState.Running, explanation.State);
        Assert.StartsWith("Model is not ready, waiting for 1 prefills", explanation.Waiting?.For);
        Assert.Equal("[2026-03-04 05:00:05] loading weights", explanation.Waiting?.LastLines[0].Text);
    }

    [Fact]
    public void A_run_whose_workers_are_ready_waits_for_nobody()
    {
        var explanation = _run
            .Log("sweep_4711.log", "@0 [INFO] Model is not ready, waiting for 1 prefills and 0 decodes.", "@5 [INFO] Model is ready.")
            .Explain();

        Assert.Null(explanation.Waiting);
    }

    [Fact]
    public void Processes_that_have_not_answered_are_named()
    {
        var explanation = _run.Events(
            ("stage", "workers", 0, null), ("started", "prefill[0]", 1, null), ("started", "decode[0]", 1, null),
            ("ready", "prefill[0]", 30, null)).Explain();

        Assert.Equal(("decode[0]", "workers"), (explanation.Waiting?.For, explanation.Waiting?.Stage));
        Assert.Equal(TimeSpan.FromSeconds(30), explanation.Waiting?.Lasted);
    }

    [Fact]
    public void A_run_that_wrote_nothing_for_hours_is_silent_and_unexplained()
    {
        _run.Log("sweep_4711.log", "@0 [INFO] Starting frontend layer");

        var explanation = CauseFinder.Explain(_run.Path, DateTimeOffset.UtcNow.AddHours(3));

        Assert.Equal((RunState.Silent, false), (explanation.State, explanation.IsExplained));
    }
}
