using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Engines.Sglang;

/// <summary><c>backend.type: sglang</c>.</summary>
internal sealed class SglangReader : IEngineReader
{
    public string Word => "sglang";

    public EngineReading Read(RecipeSection backend, RecipeOutline outline)
    {
        backend.Ignore(["gpu_type"], "the GPU is named in 'resources'");
        var events = KvEventsSection.Read(backend);
        return new EngineReading
        {
            Workers = RoleSections.Read(
                backend, "sglang_config", outline, nameof(Pool.Options),
                (role, settings) => Worker(role, settings, outline) with
                {
                    KvEvents = events.TryGetValue(role, out var published) ? published : null,
                }),
            KvStore = MooncakeSection.Read(backend, readsFile: false),
        };
    }

    public bool Write(ExportRequest request, ExportedSection backend, ExportFindings findings)
    {
        if (request.EngineOf<SglangOptions>() is null)
            return false;
        KvEventsSection.Write(backend, request.Job);
        backend.Roles("sglang_config", request.Job, (pool, place) => new ExportedSection()
            .Flags(pool.Options, $"{place}.Options", findings)
            .Flags(pool.WorkerIn(request, place, findings), $"{place}.Worker", findings));
        MooncakeSection.Write(backend, request.Job.KvStore, readsFile: false, findings);
        return true;
    }

    private static WorkerReading Worker(Role role, RecipeValue? settings, RecipeOutline outline)
    {
        if (!outline.InDynamo)
            return new WorkerReading(FlagSettings.Read(settings, new SglangOptions(), Planners(role)));
        var (options, worker) =
            FlagSettings.Read(settings, new SglangOptions(), new DynamoSglangOptions(), Planners(role));
        return new WorkerReading(options, worker);
    }

    private static PlannerFlags Planners(Role role) => new()
    {
        Repeated = ["--model-path", "--model", "--nccl-port"],
        Same = new()
        {
            ["--host"] = "0.0.0.0",
            ["--disaggregation-mode"] = role == Role.Aggregated ? "null" : RoleSections.KeyOf(role),
        },
        Chosen = ["--disaggregation-bootstrap-port", "--port", "--dist-init-addr", "--nccl-init-addr"],
    };
}
