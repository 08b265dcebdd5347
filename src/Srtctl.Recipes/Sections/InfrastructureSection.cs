using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>infra</c>: etcd and NATS.</summary>
internal sealed record InfrastructureSection(bool DedicatedNode, int? NatsMaximumPayload)
{
    public static InfrastructureSection Read(RecipeSection infra) => new(
        infra.Value("etcd_nats_dedicated_node", "/Placement.DedicatedInfrastructure")?.Flag() ?? false,
        infra.Optional("nats_max_payload_mb", nameof(Job.NatsMaximumPayload))?.Integer());
}
