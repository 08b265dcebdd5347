using Srtctl.Model.Jobs;
using Srtctl.Recipes.Benchmarks;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>benchmark</c>: what is measured, and where the client runs.</summary>
internal sealed record BenchmarkSection(
    Benchmark Benchmark, FrontendPlacement Placement, bool DedicatedNode, bool SharesDedicatedNode)
{
    public static BenchmarkSection Read(RecipeSection benchmark, IBenchmarkReader reader)
    {
        benchmark.Has("type");
        var section = new BenchmarkSection(
            reader.Read(benchmark),
            benchmark.Value("client_placement", "/Placement.Client")?.Placement() ?? FrontendPlacement.Head,
            benchmark.Value("client_dedicated_node", "/Placement.DedicatedClient")?.Flag() ?? false,
            benchmark.Value("colocate_with_frontend", "/Placement.ShareDedicatedNode")?.Flag() ?? true);
        benchmark.Ignore(BenchmarkReaders.Keys, $"the benchmark '{reader.Word}' does not use it");
        return section;
    }
}
