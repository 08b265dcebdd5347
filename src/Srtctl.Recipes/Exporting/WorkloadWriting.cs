using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes <c>model</c> and <c>resources</c>.</summary>
internal static class WorkloadWriting
{
    public static void Write(ExportedSection recipe, ExportRequest request, ExportFindings findings)
    {
        var job = request.Job;
        if (job.Model.Name is not null)
            findings.CannotSay(
                "Model.Name", "A recipe names the served model by a flag of its engine.",
                "Set ServedModelName in the engine's options, or leave the name out.");
        recipe.Section("model", new ExportedSection()
            .Text("path", job.Model.Path)
            .Text("container", job.Container)
            .Text("precision", job.Model.Precision.Name)
            .Text("stage_dir", job.Model.StageDirectory));
        recipe.Section("resources", Resources(request));
    }

    private static ExportedSection Resources(ExportRequest request)
    {
        var deployment = request.Job.Deployment;
        var resources = new ExportedSection()
            .Text("gpu_type", request.Job.Node.Gpu.Name)
            .Number("gpus_per_node", request.Job.Node.Gpus);
        foreach (var (role, pool) in deployment.Pools)
            resources
                .Number($"{WordOf(role)}_nodes", pool.Nodes ?? request.Nodes[role])
                .Number($"{WordOf(role)}_workers", pool.Replicas)
                .Number($"gpus_per_{WordOf(role)}", pool.GpusPerReplica);
        return resources
            .Set("spread_workers", deployment.SpreadReplicas, false)
            .Flag("het_jobs", (deployment as Disaggregated)?.Heterogeneous);
    }

    private static string WordOf(Role role) => role switch
    {
        Role.Prefill => "prefill",
        Role.Decode => "decode",
        _ => "agg",
    };
}
