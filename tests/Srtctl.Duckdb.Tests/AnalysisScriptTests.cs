using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;
using Srtctl.Analysis.Runs;
using Srtctl.Duckdb.Caching;
using Srtctl.Model.Collections;
using Srtctl.Testing;

namespace Srtctl.Duckdb.Tests;

public sealed class AnalysisScriptTests : IDisposable
{
    private readonly RunRoot _root = new();
    private readonly TemporaryDirectory _place = new();

    public static TheoryData<string> Scripts =>
        [.. Directory.EnumerateFiles(Folder(), "*.csx").Select(static path => Path.GetFileName(path))
            .Where(static name => !name.StartsWith('_')).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        _root.Dispose();
        _place.Dispose();
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public async Task A_script_that_is_shipped_compiles(string script) =>
        Assert.Empty((await CreateAsync(script)).Compile().Where(static one => one.Severity == DiagnosticSeverity.Error));

    [Fact]
    public async Task The_curve_has_a_point_for_each_result()
    {
        var results = new RunLoader(_root.Path).Load("4459").Results.Entries.Count;
        var picture = _place.In("curve.svg");

        var printed = await RunAsync("throughput_curve.csx", _root.Path, picture, "4459", "7");

        Assert.Contains($"4459 1P/2D: {results} points", printed);
        Assert.Contains("      50.0 tok/s/user      12.5 tok/s/GPU", printed);
        Assert.Equal(2, Elements(picture, "polyline").Length);
    }

    [Fact]
    public async Task The_first_example_shows_all_that_a_run_holds()
    {
        var run = new RunLoader(_root.Path).Load("4459");
        var nodes = NodeLoader.Load(run.Metadata);

        var printed = await RunAsync("usage.csx", _root.Path, "4459");

        Assert.Equal($"{run.Metadata.JobName}: 1P/2D, {run.Metadata.TotalGpus} GPUs", printed[0]);
        Assert.All(run.Results.Entries, result => Assert.Contains(
            $"{result.Concurrency}: {result.OutputTps} tok/s, TTFT {result.Ttft.Mean} ms (Json)", printed));
        Assert.Contains(run.LaunchCommand!.Raw, printed);
        Assert.All(nodes, node => Assert.Contains(
            $"{node.Name.Node} {node.Name.Role}: {node.Batches.Count} batches", printed));
        Assert.Contains("  NCCL_DEBUG=WARN", printed);
    }

    [Fact]
    public void The_first_example_is_what_the_page_about_data_shows_and_is_short()
    {
        var script = File.ReadAllText(Path.Combine(Folder(), "usage.csx"));

        Assert.Contains($"```cs\n{script}```", File.ReadAllText(Path.Combine(Folder(), "..", "..", "docs", "data.md")));
        Assert.InRange(script.Split('\n').Length - 1, 1, 15);
    }

    [Fact]
    public async Task The_queue_has_a_line_for_each_worker()
    {
        var picture = _place.In("queue.svg");

        var printed = await RunAsync("queue_over_time.csx", _root.In("4459"), picture);

        Assert.Equal(3, printed.Count);
        Assert.All(printed, static line => Assert.Matches("^(prefill|decode) w[01]: [1-9][0-9]* minutes", line));
        Assert.Equal(3, Elements(picture, "polyline").Length);
    }

    [Fact]
    public async Task The_best_results_come_from_all_runs()
    {
        var printed = await RunAsync("best_per_gpu.csx", _root.Path);

        Assert.Contains(printed, static line => line.EndsWith("  7  4  12.5", StringComparison.Ordinal));
        Assert.True(printed.Count > 1);
    }

    [Fact]
    public async Task The_cells_of_the_page_about_notebooks_run()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Folder(), "..", "..", "docs", "notebooks.md"));
        var cells = Regex.Match(page, "```cs\n(?<text>.*?)```", RegexOptions.Singleline).Groups["text"].Value;
        File.WriteAllText(_place.In("cells.csx"), "using System;\n"
            + cells.Replace("\"outputs/4459\"", $"@\"{_root.In("4459")}\"", StringComparison.Ordinal));

        var printed = await RunAsync(_place.In("cells.csx"));

        Assert.Equal(3, printed.Count);
        Assert.Matches("^node-a101: [1-9][0-9]* batches, [0-9]+ memory records$", printed[0]);
    }

    /// <summary>What a script sees, and where it prints.</summary>
    /// <param name="Args">Its arguments.</param>
    /// <param name="Lines">What it printed.</param>
    public sealed record Globals(IList<string> Args, List<string> Lines);

    private static async Task<Script<object>> CreateAsync(string script)
    {
        // Packages are referenced as the assemblies of this build.
        var text = string.Concat((await File.ReadAllLinesAsync(Path.Combine(Folder(), script)))
            .Where(static line => !line.StartsWith("#r ", StringComparison.Ordinal)).Select(static line => line + "\n"));
        return CSharpScript.Create(
            text.Replace("Console.WriteLine", "Lines.Add", StringComparison.Ordinal),
            ScriptOptions.Default
                .AddReferences(typeof(RunLoader).Assembly, typeof(RunCache).Assembly, typeof(EquatableArray).Assembly)
                .WithSourceResolver(ScriptSourceResolver.Default.WithBaseDirectory(Folder())),
            typeof(Globals));
    }

    private static async Task<List<string>> RunAsync(string script, params string[] args)
    {
        var globals = new Globals(args, []);
        await (await CreateAsync(script)).RunAsync(globals);
        return globals.Lines;
    }

    private static XElement[] Elements(string picture, string name) =>
        [.. XDocument.Load(picture).Descendants().Where(element => element.Name.LocalName == name)];

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(here, "..", "..", "..", "jobs", "analysis"));
}
