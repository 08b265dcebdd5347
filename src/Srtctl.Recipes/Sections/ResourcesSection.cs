using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>resources</c>: nodes, workers and GPUs.</summary>
internal sealed record ResourcesSection
{
    private const int DefaultGpusPerNode = 4;

    private static readonly string[] AggregatedKeys = ["agg_nodes", "agg_workers", "gpus_per_agg"];

    private static readonly string[] DisaggregatedKeys =
    [
        "prefill_nodes", "decode_nodes", "prefill_workers", "decode_workers", "gpus_per_prefill", "gpus_per_decode",
    ];

    public required NodeShape Node { get; init; }

    public bool Spread { get; init; }

    public bool? Heterogeneous { get; init; }

    /// <summary>Workers per role, in placement order.</summary>
    public required EquatableMap<Role, PoolCounts> Pools { get; init; }

    public EquatableArray<Role> Roles => EquatableArray.From(Pools.Keys);

    /// <summary>What stands for a section that is missing, which is reported.</summary>
    public static ResourcesSection Missing { get; } = new()
    {
        Node = new NodeShape(new GpuType(""), DefaultGpusPerNode),
        Pools = new() { [Role.Aggregated] = new PoolCounts(1, 1, null) },
    };

    public static ResourcesSection Read(RecipeSection resources)
    {
        var gpu = resources.Required("gpu_type", "Node.Gpu")?.Text() ?? "";
        var gpus = resources.Value("gpus_per_node", "Node.Gpus")?.Integer() ?? DefaultGpusPerNode;
        var isDisaggregated = resources.Optional("prefill_nodes") is not null
            || resources.Optional("decode_nodes") is not null;
        var section = new ResourcesSection
        {
            Node = new NodeShape(new GpuType(gpu), gpus),
            Spread = resources.Value("spread_workers", "Deployment.SpreadReplicas")?.Flag() ?? false,
            Heterogeneous = resources.Optional("het_jobs", "Deployment.Heterogeneous")?.Flag(),
            Pools = isDisaggregated ? Disaggregated(resources, gpus) : Aggregated(resources),
        };
        if (section.Heterogeneous == true && !isDisaggregated)
            resources.Findings.Error(
                "SRT1416", resources.MarkOf("het_jobs"),
                "'resources.het_jobs' needs separate prefill and decode nodes.",
                "Set prefill_nodes and decode_nodes, or delete the line.");
        return section;
    }

    private static EquatableMap<Role, PoolCounts> Aggregated(RecipeSection resources)
    {
        RefuseOthers(resources, DisaggregatedKeys, "prefill_nodes or decode_nodes");
        return new()
        {
            [Role.Aggregated] = new PoolCounts(
                resources.Required("agg_workers", "Deployment.Aggregated.Replicas")?.Integer() ?? 1,
                resources.Optional("agg_nodes", "Deployment.Aggregated.Nodes")?.Integer() is { } nodes and not 0
                    ? nodes : 1,
                resources.Optional("gpus_per_agg", "Deployment.Aggregated.GpusPerReplica")?.Integer()),
        };
    }

    private static EquatableMap<Role, PoolCounts> Disaggregated(RecipeSection resources, int gpusPerNode)
    {
        RefuseOthers(resources, AggregatedKeys, "agg_nodes alone");
        var prefill = Pool(resources, Role.Prefill, "prefill");
        var decode = Pool(resources, Role.Decode, "decode");
        return new()
        {
            [Role.Prefill] = prefill,
            [Role.Decode] = decode is { Nodes: 0, GpusPerReplica: null }
                ? decode with { GpusPerReplica = prefill.EachOf(gpusPerNode) }
                : decode,
        };
    }

    private static PoolCounts Pool(RecipeSection resources, Role role, string word)
    {
        var place = $"Deployment.{role}";
        return new PoolCounts(
            resources.Optional($"{word}_workers", $"{place}.Replicas")?.Integer() ?? 0,
            resources.Optional($"{word}_nodes", $"{place}.Nodes")?.Integer() ?? 0,
            resources.Optional($"gpus_per_{word}", $"{place}.GpusPerReplica")?.Integer());
    }

    private static void RefuseOthers(RecipeSection resources, string[] keys, string other)
    {
        foreach (var key in keys)
        {
            if (resources.Optional(key) is { } value && value.Integer() is not 0)
                resources.Findings.Error(
                    "SRT1416", resources.MarkOf(key),
                    $"'resources.{key}' does not belong to this layout, which {other} decides.",
                    "A job with prefill_nodes or decode_nodes is disaggregated, any other one aggregated: add one, or "
                        + "delete the line.");
        }
    }
}
