using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Custom;

/// <summary><c>benchmark.type: custom</c>.</summary>
internal sealed class CustomReader : IBenchmarkReader
{
    public string Word => "custom";

    public Benchmark Read(RecipeSection benchmark) => new CustomBenchmark
    {
        Command = benchmark.Required("command", nameof(CustomBenchmark.Command))?.Text() ?? "",
        Image = benchmark.Optional("container_image", nameof(CustomBenchmark.Image))?.Text(),
        Environment = benchmark.Value("env", nameof(CustomBenchmark.Environment))?.Environment() ?? [],
    };

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not CustomBenchmark said)
            return false;
        section
            .Text("command", said.Command)
            .Text("container_image", said.Image)
            .Variables("env", said.Environment, "Benchmark.Environment", findings);
        return true;
    }
}
