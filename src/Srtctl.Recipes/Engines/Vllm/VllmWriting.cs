using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Recipes.Exporting;

namespace Srtctl.Recipes.Engines.Vllm;

/// <summary>Writes the workers of vLLM, with their KV transfer and KV-cache events.</summary>
/// <param name="request">The job.</param>
/// <param name="findings">Told what has no key.</param>
internal sealed class VllmWriting(ExportRequest request, ExportFindings findings)
{
    private const string EventsKey = "kv-events-config";

    public void Write(ExportedSection backend)
    {
        var shared = SharedTransfer();
        if (request.InDynamo)
            backend.Set("connector", shared, "nixl");
        if (EventsHaveSection)
            KvEventsSection.Write(backend, request.Job);
        backend.Roles("vllm_config", request.Job, (pool, place) => Worker(pool, place, shared));
    }

    /// <summary>Only Dynamo's workers read the section, and the section has no endpoint of its own.</summary>
    private bool EventsHaveSection => request.InDynamo && request.Job.Deployment.Pools.All(
        static pool => pool.Pool.KvEvents?.Settings.ContainsKey(KvEventsSection.Endpoint) != true);

    /// <summary>The word for the transfer of all roles; <c>none</c> where no word fits all.</summary>
    private string SharedTransfer()
    {
        var transfers = request.Job.Deployment.Pools
            .Select(static pool => (pool.Pool.Options as VllmOptions)?.KvTransferConfig).Distinct().ToArray();
        return request.InDynamo && transfers is [{ } only] && VllmConnector.WordOf(only) is { } word ? word : "none";
    }

    private ExportedSection Worker(Pool pool, string place, string shared)
    {
        var options = pool.Options is VllmOptions said && shared != "none"
            ? said with { KvTransferConfig = null }
            : pool.Options;
        var flags = new ExportedSection()
            .Flags(options, $"{place}.Options", findings)
            .Flags(pool.WorkerIn(request, place, findings), $"{place}.Worker", findings);
        return pool.KvEvents is { } events && !EventsHaveSection
            ? flags.Set(EventsKey, new ConfigMap(events.Settings))
            : flags;
    }
}
