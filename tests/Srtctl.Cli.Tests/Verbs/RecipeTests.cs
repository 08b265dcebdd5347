using System.Text;
using System.Text.Json;
using Srtctl.Cli.Presentation;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class RecipeTests : IDisposable
{
    private const string Small = """
        name: small
        model: {path: /models/small, container: image:1, precision: bf16}
        resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
        dynamo: {install: false}
        backend:
          sglang_config:
            aggregated: {tp-size: 8}

        """;

    private const string Family = """
        base:
          name: family
          model: {path: /models/small, container: image:1, precision: bf16}
          resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
          dynamo: {install: false}
          backend: {sglang_config: {aggregated: {tp-size: 8}}}
        override_two:
          resources: {agg_workers: 2, agg_nodes: 2}
        override_four:
          resources: {agg_workers: 4, agg_nodes: 4}
        """;

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("srtctl-cli-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData("image:1", "warning SRT1420")]
    [InlineData("lmsysorg/sglang:v0.5.12", "error SRT1600")]
    public async Task A_misspelt_flag_is_told_once_and_refused_where_the_version_is_known(string image, string told)
    {
        var text = Small.Replace("image:1", $"'{image}'").Replace("tp-size: 8", "tp-size: 8, pge-size: 64")
            + "frontend: {type: sglang}\n";

        var run = await RunAsync("validate", "-f", Write("small.yaml", text));

        var said = Assert.Single(run.Error.Split('\n'), static line => line.Contains("--pge-size"));
        Assert.StartsWith(told, said, StringComparison.Ordinal);
        Assert.Contains("'--page-size'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resolved_recipes_come_as_JSON_with_their_text()
    {
        var run = await RunAsync("resolve-override", "--json", Write("family.yaml", Family));

        using var document = JsonDocument.Parse(run.Out);
        var recipes = document.RootElement.GetProperty("recipes").EnumerateArray().ToArray();
        Assert.Equal(["family_four", "family_two"], recipes.Select(static recipe => recipe.GetProperty("name").GetString()));
        Assert.Contains("agg_workers: 2", recipes[1].GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recipe_is_planned_like_a_job_script()
    {
        var run = await RunAsync("dry-run", "-f", Write("small.yaml", Small));

        Assert.Equal(0, run.Status);
        Assert.StartsWith("small\n", run.Out);
        Assert.Contains("--tp-size 8", run.Out.Replace("--tensor-parallel-size", "--tp-size"));
    }

    [Fact]
    public async Task A_recipe_is_read_from_standard_input()
    {
        var run = await RunOnAsync(Small, "dry-run", "-f", "-");

        Assert.Equal(0, run.Status);
        Assert.StartsWith("small\n", run.Out);
    }

    [Theory]
    [InlineData("", "family_four family_two")]
    [InlineData(":override_two", "family_two")]
    [InlineData(":override_t*", "family_two")]
    [InlineData(":base", "family")]
    public async Task A_selector_chooses_variants(string selector, string expected)
    {
        var run = await RunAsync("dry-run", "--json", "-f", Write("family.yaml", Family) + selector);

        Assert.Equal(expected, Names(run.Out));
    }

    [Fact]
    public async Task A_directory_and_a_pattern_name_all_recipes_below()
    {
        Write("a/one.yaml", Small);
        Write("a/b/two.yml", Small.Replace("name: small", "name: other"));
        Write("a/srtslurm.yaml", "cluster: none");

        var directory = await RunAsync("dry-run", "--json", "-f", Path.Combine(_directory.FullName, "a"));
        var pattern = await RunAsync("dry-run", "--json", "-f", Path.Combine(_directory.FullName, "**/t*.yml"));

        Assert.Equal("other small", Names(directory.Out));
        Assert.Equal("other", Names(pattern.Out));
    }

    [Fact]
    public async Task Findings_of_reader_and_planner_both_name_line_and_column()
    {
        var path = Write("small.yaml", Small.Replace("tp-size: 8", "tp-size: 16"));
        var unknown = Write("unknown.yaml", Small + "benchmrk: {}\n");

        var run = await RunAsync("dry-run", "-f", path);
        var other = await RunAsync("dry-run", "-f", unknown);

        Assert.Equal(1, run.Status);
        Assert.Contains($"SRT1007 {path}(7,17) Deployment.Aggregated.Options:", run.Error);
        Assert.Contains($"SRT1410 {unknown}(8,1): Unknown key 'benchmrk'.\n  Did you mean 'benchmark'?", other.Error);
    }

    [Fact]
    public async Task Points_that_cannot_run_are_pruned_on_demand_and_otherwise_errors()
    {
        var path = Write("sweep.yaml", Small.Replace("tp-size: 8", "tp-size: '{tp}'") + "sweep: {tp: [8, 16]}\n");

        var refused = await RunAsync("dry-run", "-f", path);
        var pruned = await RunAsync("dry-run", "-f", path, "--prune");

        Assert.Equal((1, 0), (refused.Status, pruned.Status));
        Assert.Contains("1 jobs, 1 pruned", pruned.Out);
        Assert.Contains("SRT1007 TP 16", pruned.Out);
        Assert.Equal("", pruned.Error);
    }

    [Fact]
    public async Task A_value_is_set_and_another_taken_back_in_recipes()
    {
        var run = await RunAsync(
            "dry-run", "--json", "-f", Write("small.yaml", Small), "--set", "resources.agg-workers=2", "--set",
            "resources.agg_nodes=2", "--set", "name=changed", "--unset", "backend.sglang_config.aggregated.tp_size");

        Assert.Equal("changed", Names(run.Out));
        Assert.Contains("\"nodes\":2", run.Out);
    }

    [Fact]
    public async Task A_value_is_set_in_a_job_of_a_script_by_property_or_flag()
    {
        var run = await CommandRun.OfAsync(
            Sample.Loaded, "dry-run", "small.csx", "--set", "Name=changed", "--set", "slurm.time-limit=02:30:00", "--set",
            "Environment.NCCL_DEBUG=INFO");

        Assert.Equal(0, run.Status);
        Assert.StartsWith("changed\n", run.Out);
        Assert.Contains("at most 2:30:00", run.Out);
        Assert.Contains("NCCL_DEBUG=INFO", run.Out);
    }

    [Theory]
    [InlineData("Nam=x", "SRT1440", "'Name'")]
    [InlineData("Node.Gpus=many", "SRT1441", "'many' is no whole number")]
    [InlineData("Name.Length=3", "SRT1440", "has no parts")]
    public async Task A_change_that_cannot_be_made_says_why(string change, string code, string reason)
    {
        var run = await CommandRun.OfAsync(Sample.Loaded, "dry-run", "small.csx", "--set", change);

        Assert.Equal(1, run.Status);
        Assert.Contains(code, run.Error);
        Assert.Contains(reason, run.Error);
    }

    [Theory]
    [InlineData("dry-run")]
    [InlineData("dry-run", "a.csx", "b.csx")]
    [InlineData("dry-run", "-f", "a.yaml", "--set", "nothing")]
    public async Task A_command_line_that_names_no_job_is_refused(params string[] args)
    {
        var run = await RunAsync(args);

        Assert.Equal(2, run.Status);
    }

    private static Task<CommandRun> RunAsync(params string[] args) => RunOnAsync("", args);

    private static async Task<CommandRun> RunOnAsync(string input, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var terminal = Terminal.Of(output, error);
        var workplace = new Workplace
        {
            Terminal = terminal,
            Jobs = new Loading.ScriptJobSource(),
            StandardInput = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
        };
        var status = await CommandLine.RunAsync(workplace, args, CancellationToken.None);
        return new CommandRun(status, output.ToString(), error.ToString());
    }

    private static string Names(string json)
    {
        using var document = JsonDocument.Parse(json);
        return string.Join(' ', document.RootElement.GetProperty("jobs").EnumerateArray()
            .Select(static job => job.GetProperty("job_name").GetString()).Order());
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(_directory.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
        return path;
    }
}
