using Srtctl.Runtime.Slurm;

namespace Srtctl.Runtime.Tests.Slurm;

public sealed class QueueTextTests
{
    [Fact]
    public void A_waiting_job_has_a_reason_and_perhaps_a_start() => Assert.Equal(
        new QueuedJob
        {
            Id = "17",
            Name = "wide | ep",
            State = "PENDING",
            Reason = "Priority",
            RunTime = "0:00",
            TimeLimit = "4:00:00",
            NodeCount = 18,
            Partition = "gpu",
            ExpectedStart = new DateTime(2026, 11, 21, 14, 5, 0),
        },
        Assert.Single(QueueText.Jobs("17|PENDING|Priority|0:00|4:00:00|18||gpu|2026-11-21T14:05:00|wide | ep\n")));

    [Fact]
    public void Components_of_a_heterogeneous_job_are_one_job()
    {
        var job = Assert.Single(QueueText.Jobs(
            """
            20+0|RUNNING|None|1:02|1:00:00|1|gb01|gpu|N/A|split
            20+1|RUNNING|None|1:02|1:00:00|2|gb[02-03]|gpu|N/A|split
            """));

        Assert.Equal(("20", 3, "gb01,gb[02-03]"), (job.Id, job.NodeCount, string.Join(',', job.Nodes)));
        Assert.Null(job.Reason);
    }

    [Fact]
    public void A_task_of_an_array_keeps_its_index() => Assert.Equal(
        ["31_4", "31_[5-9]"],
        QueueText.Jobs(
            """
            31_4|RUNNING|None|0:10|1:00|1|n1|p|2026-11-21T14:05:00|a
            31_[5-9]|PENDING|JobArrayTaskLimit|0:00|1:00|1||p|N/A|a
            """).Select(static job => job.Id));

    [Theory]
    [InlineData("")]
    [InlineData("slurm_load_jobs error: Unable to contact slurm controller")]
    [InlineData("1|2|3")]
    public void Anything_else_is_no_job(string output) => Assert.Empty(QueueText.Jobs(output));
}
