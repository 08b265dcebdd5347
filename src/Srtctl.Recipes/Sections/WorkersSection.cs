using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Engines;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>
/// The section <c>backend</c>: role environments, which all engines share, around what the engine reads.
/// </summary>
internal sealed record WorkersSection(
    EngineReading Engine, EquatableMap<Role, EquatableMap<string, EnvironmentValue>> Environments)
{
    /// <summary>What stands for a deployment until the workers are read.</summary>
    public static Deployment Unknown { get; } =
        new Aggregated { Workers = new Pool { Replicas = 1, Options = new SglangOptions() } };

    public static WorkersSection Read(RecipeSection backend, IEngineReader reader, RecipeOutline outline)
    {
        backend.Has("type");
        var environments = Enum.GetValues<Role>().ToDictionary(
            static role => role,
            role => backend.Value(
                $"{RoleSections.KeyOf(role)}_environment", $"Deployment.{role}.Environment")?.Environment() ?? []);
        return new WorkersSection(reader.Read(backend, outline), EquatableMap.From(environments));
    }

    /// <summary>The pools with the numbers that <c>resources</c> gives them.</summary>
    public Deployment DeploymentOf(ResourcesSection resources) => resources.Pools.ContainsKey(Role.Aggregated)
        ? new Aggregated
        {
            Workers = PoolOf(Role.Aggregated, resources),
            SpreadReplicas = resources.Spread,
        }
        : new Disaggregated
        {
            Prefill = PoolOf(Role.Prefill, resources),
            Decode = PoolOf(Role.Decode, resources),
            SpreadReplicas = resources.Spread,
            NodeSharing = Engine.NodeSharing,
            Heterogeneous = resources.Heterogeneous,
        };

    private Pool PoolOf(Role role, ResourcesSection resources)
    {
        var counts = resources.Pools[role];
        var worker = Engine.Workers[role];
        return new Pool
        {
            Replicas = counts.Replicas,
            Nodes = counts.Nodes,
            GpusPerReplica = counts.GpusPerReplica,
            Options = worker.Options,
            Worker = worker.Worker,
            KvEvents = worker.KvEvents,
            Environment = Environments[role],
        };
    }
}
