using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;

namespace Srtctl.Planning.Engines.Vllm;

/// <summary>The flags by which the processes of a vLLM worker find their place among each other.</summary>
internal static class VllmParallelFlags
{
    /// <summary>All of them, for a worker inside Dynamo.</summary>
    public static void Add(CommandBuilder command, WorkerRank rank, WorkerSplit split)
    {
        switch (split.Kind)
        {
            case SplitKind.DataParallelPerNode:
                command
                    .Add(Origin.Planner, "--data-parallel-size-local", Number(split.RanksPerProcess))
                    .Add(Origin.Planner, "--data-parallel-start-rank", Number(rank.DataParallelRank ?? 0));
                AddCoordination(command, rank);
                command.Add(Origin.Planner, "--data-parallel-hybrid-lb");
                break;
            case SplitKind.DataParallelPerGpu:
                command.Add(Origin.Planner, "--data-parallel-rank", Number(rank.DataParallelRank ?? 0));
                AddCoordination(command, rank);
                break;
            default:
                AddNodes(command, rank, coordinates: split.DataParallel > 0);
                break;
        }
    }

    /// <summary>Those of a worker that spans nodes; a worker on one node needs none.</summary>
    /// <param name="command">The command.</param>
    /// <param name="rank">The process.</param>
    /// <param name="coordinates">Whether data-parallel ranks coordinate.</param>
    public static void AddNodes(CommandBuilder command, WorkerRank rank, bool coordinates = false)
    {
        if (rank.Endpoint.Slots.Count == 1)
            return;
        command
            .Add(Origin.Planner, "--master-addr", TextPart.Address(rank.Endpoint.Leader))
            .Add(Origin.Planner, "--nnodes", Number(rank.Endpoint.Slots.Count))
            .Add(Origin.Planner, "--node-rank", Number(rank.Rank));
        if (coordinates)
            AddCoordination(command, rank);
        command.AddIf(!rank.IsLeader, Origin.Planner, "--headless");
    }

    private static void AddCoordination(CommandBuilder command, WorkerRank rank) => command
        .Add(Origin.Planner, "--data-parallel-address", TextPart.Address(rank.Endpoint.Leader))
        .Add(Origin.Planner, "--data-parallel-rpc-port", Number(rank.Ports.DataParallel));

    private static PlanText Number(int number) => number.ToString();
}
