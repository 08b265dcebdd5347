using Srtctl.Model.Runs;
using Srtctl.Report.Details;

namespace Srtctl.Report.Tests.Details;

public sealed class WorkerCountTests
{
    private static readonly WorkerCount Count = new(
        new HashSet<string> { "decode[0]" }, new HashSet<string> { "frontend[0]" }, new HashSet<string> { "frontend" });

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

    private static RunEvent Ready(int second, string? process, string? stage = null) => new()
    {
        Time = new DateTimeOffset(2026, 3, 4, 5, 6, second, TimeSpan.Zero),
        Kind = "ready",
        Process = process,
        Stage = stage,
    };
}
