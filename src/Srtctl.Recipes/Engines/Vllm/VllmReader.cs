using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines.Vllm;

/// <summary><c>backend.type: vllm</c>.</summary>
internal sealed class VllmReader : IEngineReader
{
    private static readonly Dictionary<string, VllmRankLaunch> LaunchWords = new()
    {
        ["per_node"] = VllmRankLaunch.PerNode,
        ["per_gpu"] = VllmRankLaunch.PerGpu,
    };

    public string Word => "vllm";

    public EngineReading Read(RecipeSection backend, RecipeOutline outline)
    {
        var connector = VllmConnector.OfBackend(backend);
        var events = KvEventsSection.Read(backend);
        var launch = new VllmLaunch
        {
            GpuSelection = backend.Value("set_cuda_visible_devices", "/Launch.GpuSelection")?.Flag() switch
            {
                true => VllmGpuSelection.Environment,
                false => VllmGpuSelection.DeviceIds,
                null => VllmGpuSelection.Automatic,
            },
            DataParallel = backend.Value("dp_launch_mode", "/Launch.DataParallel")?.Word(LaunchWords)
                ?? VllmRankLaunch.PerNode,
        };
        return new EngineReading
        {
            Workers = RoleSections.Read(
                backend, "vllm_config", outline, nameof(Pool.Options),
                (role, settings) => VllmWorker.Read(role, settings, outline, connector, launch) is var worker
                    && outline.InDynamo && events.TryGetValue(role, out var published)
                    ? worker with { KvEvents = worker.KvEvents ?? published }
                    : worker),
            Launch = launch == new VllmLaunch() ? null : launch,
            KvStore = MooncakeSection.Read(backend, readsFile: true),
            NodeSharing = Sharing(backend),
        };
    }

    public bool Write(ExportRequest request, ExportedSection backend, ExportFindings findings)
    {
        if (request.EngineOf<VllmOptions>() is null)
            return false;
        var launch = request.Job.Launch as VllmLaunch ?? new VllmLaunch();
        var sharing = (request.Job.Deployment as Disaggregated)?.NodeSharing ?? NodeSharing.None;
        backend
            .Flag("set_cuda_visible_devices", launch.GpuSelection switch
            {
                VllmGpuSelection.Environment => true,
                VllmGpuSelection.DeviceIds => false,
                _ => null,
            })
            .Set("dp_launch_mode", WordOf(launch.DataParallel), "per_node")
            .Set("allow_prefill_decode_colocation", sharing != NodeSharing.None, false)
            .Set("allow_prefill_decode_colocation_across_nodes", sharing == NodeSharing.AcrossNodes, false);
        new VllmWriting(request, findings).Write(backend);
        MooncakeSection.Write(backend, request.Job.KvStore, readsFile: true, findings);
        return true;
    }

    private static string WordOf(VllmRankLaunch launch) => LaunchWords.First(word => word.Value == launch).Key;

    private static NodeSharing Sharing(RecipeSection backend)
    {
        var across = backend.Value("allow_prefill_decode_colocation_across_nodes", "Deployment.NodeSharing")?.Flag();
        return backend.Value("allow_prefill_decode_colocation", "Deployment.NodeSharing")?.Flag() != true
            ? NodeSharing.None
            : across == true ? NodeSharing.AcrossNodes : NodeSharing.OneNode;
    }
}
