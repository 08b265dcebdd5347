using Srtctl.Runtime.Slurm;

namespace Srtctl.Runtime.Tests.Slurm;

public sealed class PendingReasonTests
{
    [Theory]
    [InlineData("Resources", "its nodes are busy; it is next")]
    [InlineData("QOSMaxGRESPerUser", "the QOS's limit on GPUs per user is reached")]
    [InlineData("QOSMaxJobsPerUserLimit", "the QOS's limit on jobs per user is reached")]
    [InlineData("AssocGrpCPUMinutesLimit", "the account's limit on CPU time, all jobs together, is reached")]
    [InlineData("AssocMaxWallDurationPerJobLimit", "the account's limit on run time per job is reached")]
    [InlineData("QOSGrpNodeLimit", "the QOS's limit on nodes, all jobs together, is reached")]
    [InlineData("ReqNodeNotAvail, UnavailableNodes:gb[03-04]", "a node it needs is down, drained or reserved (gb[03-04])")]
    [InlineData("SomethingNew", "SomethingNew")]
    public void A_reason_is_said_in_words(string code, string words) => Assert.Equal(words, PendingReason.InWords(code));
}
