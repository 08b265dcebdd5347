using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Tests.Truth;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Tests.Loading;

public sealed class PageExampleTests
{
    [Fact]
    public async Task The_example_of_the_page_about_data_runs_and_prints_the_run()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(RunGenerator.Repository(), "docs", "data.md"));
        var example = Regex.Match(page, "```cs\n(?<text>.*?)```", RegexOptions.Singleline).Groups["text"].Value;
        var lines = new List<string>();
        var script = "using System.Linq;\n" + example
            .Replace("\"outputs\"", $"@\"{Path.Combine(AppContext.BaseDirectory, "Runs", "sgl-tag")}\"")
            .Replace("Console.WriteLine", "Lines.Add");

        await CSharpScript.RunAsync(
            script,
            ScriptOptions.Default.AddReferences(typeof(RunLoader).Assembly, typeof(EquatableArray).Assembly)
                .AddImports("System"),
            new Output(lines));

        Assert.InRange(example.Split('\n').Length, 5, 15);
        Assert.Equal("synthetic-run: 1P/2D, 24 GPUs", lines[0]);
        Assert.StartsWith("4: ", lines[1]);
        Assert.EndsWith("(Json)", lines[1]);
        Assert.StartsWith("python3 -u /srtctl-benchmarks/sa-bench/benchmark_serving.py", lines[3]);
        Assert.StartsWith("node-a101 decode: ", lines[4]);
        Assert.Equal("NCCL_DEBUG CUDA_LAUNCH_BLOCKING SGLANG_LOG_MS", lines[5]);
    }

    /// <summary>What the example prints to.</summary>
    /// <param name="Lines">The lines.</param>
    public sealed record Output(List<string> Lines);
}
