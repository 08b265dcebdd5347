using Srtctl.Model.Jobs;
using Srtctl.Recipes.Benchmarks;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes <c>benchmark</c> and <c>infra</c>: what is measured, and what has a node of its own.</summary>
internal static class BenchmarkWriting
{
    public static void Write(
        ExportedSection recipe, Job job, IEnumerable<IBenchmarkReader> benchmarks, ExportFindings findings)
    {
        var benchmark = new ExportedSection();
        var own = new ExportedSection();
        var written = benchmarks.FirstOrDefault(reader => reader.Write(job.Benchmark, own, findings));
        findings.NoKeyUnless(written is not null, nameof(Job.Benchmark));
        benchmark.Text("type", written?.Word);
        foreach (var (key, value) in own.ToConfig().Entries)
            benchmark.Set(key, value);
        benchmark
            .Set("client_placement", PlacementWords.Of(job.Placement.Client), "head")
            .Set("client_dedicated_node", job.Placement.DedicatedClient, false)
            .Set("colocate_with_frontend", job.Placement.ShareDedicatedNode, true);
        recipe.Section("benchmark", benchmark);
        recipe.Section("infra", new ExportedSection()
            .Set("etcd_nats_dedicated_node", job.Placement.DedicatedInfrastructure, false)
            .Number("nats_max_payload_mb", job.NatsMaximumPayload));
    }
}
