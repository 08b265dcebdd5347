using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends;

/// <summary>The question whether every worker has registered.</summary>
internal static class ExpectedWorkers
{
    public static WorkerCountProbe Probe(ResolvedJob job, int slot, int port, string path, WorkerCountShape shape) =>
        new()
        {
            Url = PlanText.Of($"http://{TextPart.Address(slot)}:{port}{path}"),
            Shape = shape,
            Prefill = job.Layout.Registrations(Role.Prefill),
            Decode = job.Layout.Registrations(Role.Decode) + job.Layout.Registrations(Role.Aggregated),
            Timeout = job.Readiness.Timeout,
            Interval = job.Readiness.Interval,
        };
}
