using Srtctl.Agent.Execution;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Tests.Execution;

public sealed class FirstCauseTests
{
    [Fact]
    public void What_happened_first_is_the_cause() =>
        Assert.Equal("a", Choose(At("b", IncidentKind.ServiceExited, 5), At("a", IncidentKind.ServiceExited, 0)));

    [Fact]
    public void A_service_that_dies_with_its_client_explains_the_client() =>
        Assert.Equal("worker", Choose(At("client", IncidentKind.TaskFailed, 0), At("worker", IncidentKind.ServiceExited, 0.3)));

    [Fact]
    public void A_lost_node_explains_what_ended_after_it_was_last_heard() =>
        Assert.Equal("node", Choose(At("worker", IncidentKind.ServiceExited, 3), At("node", IncidentKind.NodeLost, 0)));

    [Fact]
    public void A_cancellation_explains_steps_that_were_quicker() =>
        Assert.Equal("scancel", Choose(At("worker", IncidentKind.ServiceExited, 0), At("scancel", IncidentKind.Cancelled, 1.5)));

    [Fact]
    public void A_cancellation_long_after_a_failure_explains_nothing() =>
        Assert.Equal("worker", Choose(At("worker", IncidentKind.ServiceExited, 0), At("scancel", IncidentKind.Cancelled, 9)));

    private static string Choose(params Incident[] incidents) => FirstCause.Choose(incidents).Failure.Message;

    private static Incident At(string name, IncidentKind kind, double seconds) =>
        new(kind, DateTimeOffset.UnixEpoch.AddSeconds(seconds), new RunFailure { Kind = "k", Code = "c", Message = name });
}
