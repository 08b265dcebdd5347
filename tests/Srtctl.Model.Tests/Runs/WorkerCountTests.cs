using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Model.Tests.Plans;

namespace Srtctl.Model.Tests.Runs;

public sealed class WorkerCountTests
{
    private static readonly WorkerCount Count = new(Plan());

    [Fact]
    public void The_first_frontend_that_counted_all_workers_tells_when_they_were_ready() =>
        Assert.Equal(3, Count.CompleteAt([Ready(1, "nats"), Ready(3, "frontend[0]"), Ready(5, "frontend[0]")])?.Time.Second);

    [Fact]
    public void The_gate_of_a_stage_tells_as_well() =>
        Assert.Equal(4, Count.CompleteAt([Ready(2, null, "workers"), Ready(4, null, "frontend")])?.Time.Second);

    [Fact]
    public void Nothing_is_told_when_nobody_counted() => Assert.Null(Count.CompleteAt([Ready(1, "nats")]));

    [Fact]
    public void Only_workers_that_are_not_asked_are_counted() =>
        Assert.Equal((true, false), (Count.Counts("decode[0]"), Count.Counts("frontend[0]")));

    [Fact]
    public void Without_a_plan_nothing_is_counted() =>
        Assert.Equal(
            (false, null),
            (new WorkerCount(null).Counts("decode[0]"), new WorkerCount(null).CompleteAt([Ready(1, "frontend[0]")])));

    /// <summary>A worker that is not asked, and a frontend and its stage that count it.</summary>
    private static LaunchPlan Plan()
    {
        var counting = SamplePlan.Worker();
        var frontend = counting with { Name = "frontend[0]", Gpus = [] };
        var worker = counting with { Name = "decode[0]", Readiness = null };
        var workers = SamplePlan.Make().Stages[0] with { Processes = [worker] };
        return SamplePlan.Make() with
        {
            Stages =
            [
                workers,
                workers with { Name = "frontend", Processes = [frontend], Gate = counting.Readiness },
            ],
        };
    }

    private static RunEvent Ready(int second, string? process, string? stage = null) => new()
    {
        Time = new DateTimeOffset(2026, 3, 4, 5, 6, second, TimeSpan.Zero),
        Kind = "ready",
        Process = process,
        Stage = stage,
    };
}
