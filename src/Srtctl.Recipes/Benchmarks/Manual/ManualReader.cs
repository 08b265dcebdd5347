using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Manual;

/// <summary><c>benchmark.type: manual</c>, and recipes without a benchmark.</summary>
internal sealed class ManualReader : IBenchmarkReader
{
    public string Word => "manual";

    public Benchmark Read(RecipeSection benchmark) => new ManualBenchmark();

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings) =>
        benchmark is ManualBenchmark;
}
