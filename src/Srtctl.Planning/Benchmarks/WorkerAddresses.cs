using Srtctl.Model.Plans;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Lists of workers' addresses, joined by commas.</summary>
internal static class WorkerAddresses
{
    /// <summary>Addresses of the nodes.</summary>
    public static PlanText Hosts(IEnumerable<WorkerRank> workers) =>
        List(workers.Select(static worker => (PlanText)TextPart.Address(worker.Slot)));

    /// <summary>Addresses with the port at which a leader answers.</summary>
    public static PlanText Endpoints(ResolvedJob job, IEnumerable<WorkerRank> leaders) =>
        List(leaders.Select(leader => Endpoint(job, leader)));

    /// <summary>Address and port at which a leader answers.</summary>
    public static PlanText Endpoint(ResolvedJob job, WorkerRank leader) =>
        PlanText.Of($"{TextPart.Address(leader.Slot)}:{Port(job, leader)}");

    /// <summary>Texts joined by commas.</summary>
    public static PlanText List(IEnumerable<PlanText> texts) => PlanText.From(
        texts.SelectMany(static (text, index) => PlanText.Of($"{(index == 0 ? "" : ",")}{text}").Parts));

    private static int Port(ResolvedJob job, WorkerRank leader) =>
        job.Frontend.Runtime == WorkerRuntime.Dynamo ? leader.Ports.System : job.Frontend.HttpPort(job, leader);
}
