using System.Text.Json;

namespace Srtctl.Cli.Tests.Verbs;

public sealed class ExplainRecipeTests : IDisposable
{
    private const string Recipe = """
        base:
          name: family
          model: {path: "hf:org/model", container: "lmsysorg/sglang:v0.5.12", precision: fp8}
          resources: {gpu_type: h100, gpus_per_node: 8, agg_workers: 1}
          environment: {NCCL_DEBUG: INFO}
          slurm: {time_limit: "02:00:00"}
          backend:
            aggregated_environment: {NCCL_DEBUG: WARN}
            sglang_config:
              aggregated: {tensor-parallel-size: 8, context-length: 4096}
          benchmark: {type: sa-bench, isl: 1024, osl: 128, concurrencies: [4, 8]}
        override_long:
          backend:
            sglang_config:
              aggregated: {context-length: 8192}
          benchmark: {isl: 2048}

        """;

    private const string Cluster = "default_time_limit: \"04:00:00\"\ndefault_partition: batch\n";

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("srtctl-cli-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Theory]
    [InlineData("agg.context-length", "--context-length 8192",
        "override_long, r.yaml(15,36)", "4096 of base, r.yaml(10,61)")]
    [InlineData("benchmark.isl", "2048", "override_long, r.yaml(16,20)", "1024 of base, r.yaml(11,36)")]
    [InlineData("Benchmark.InputLength", "2048", "override_long, r.yaml(16,20)", "1024 of base, r.yaml(11,36)")]
    [InlineData("agg.NCCL_DEBUG", "WARN", "base, r.yaml(8,42)", "INFO of base, r.yaml(5,29)")]
    [InlineData("frontend.NCCL_DEBUG", "INFO", "base, r.yaml(5,29)", null)]
    [InlineData("--time", "02:00:00", "base, r.yaml(6,23)", "04:00:00 of the cluster file")]
    [InlineData("partition", "batch", "the cluster file", null)]
    [InlineData("resources.agg_workers", "1", "base, r.yaml(4,62)", null)]
    [InlineData("allocation.gpu_type", "\"h100\"", "srtctl, which works it out", null)]
    public async Task A_value_names_the_layer_that_said_it_and_the_one_it_overrides(
        string path, string value, string by, string? overrides)
    {
        var said = Single(await JsonAsync(path));

        Assert.Equal(value, said.GetProperty("value").GetString());
        Assert.Equal(by, said.GetProperty("set_by").GetString());
        Assert.Equal(
            overrides is null ? [] : [overrides],
            said.GetProperty("overrides").EnumerateArray().Select(static other => other.GetString()));
    }

    [Fact]
    public async Task A_recipe_may_be_named_as_for_other_verbs()
    {
        var plain = await RunAsync("explain", Path(), "benchmark.isl");
        var named = await RunAsync("explain", "-f", Path(), "benchmark.isl");

        Assert.Equal(plain, named);
        Assert.Contains("2048", named.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_from_the_command_line_comes_before_what_the_recipe_says()
    {
        var said = Single(await JsonAsync("benchmark.isl", "--set", "benchmark.isl=512"));

        Assert.Equal("--set benchmark.isl=512", said.GetProperty("set_by").GetString());
        Assert.Equal(2, said.GetProperty("overrides").GetArrayLength());
    }

    [Fact]
    public async Task What_is_unset_names_who_took_it_away()
    {
        var said = Single(await JsonAsync("slurm.time_limit", "--unset", "slurm.time_limit"));

        Assert.Null(said.GetProperty("value").GetString());
        Assert.Equal("--unset slurm.time_limit", said.GetProperty("set_by").GetString());
    }

    [Fact]
    public async Task A_job_that_cannot_be_planned_still_says_what_is_written()
    {
        var run = await RunAsync("explain", Path(), "agg.context-length", "--set", "benchmark.isl=9000");

        Assert.Contains("cannot be planned", run.Out, StringComparison.Ordinal);
        Assert.Contains("override_long, ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_see_a_block_per_value()
    {
        var run = await RunAsync("explain", Path(), "agg.NCCL_DEBUG", "--cluster", Write("c.yaml", Cluster));

        Assert.EndsWith(
            $"""

            agg NCCL_DEBUG
              value      WARN
              set by     base, {Path()}(8,42)
              overrides  INFO of base, {Path()}(5,29)

            """,
            run.Out, StringComparison.Ordinal);
    }

    private static JsonElement Single(JsonElement explained) =>
        Assert.Single(explained.GetProperty("values").EnumerateArray());

    private async Task<JsonElement> JsonAsync(string path, params string[] more)
    {
        var run = await RunAsync(["explain", Path(), path, "--json", "--cluster", Write("c.yaml", Cluster), .. more]);
        Assert.True(run.Status == 0, run.Error);
        using var document = JsonDocument.Parse(run.Out.Replace(Path(), "r.yaml", StringComparison.Ordinal));
        return document.RootElement.Clone();
    }

    private string Path() => Write("r.yaml", Recipe);

    private static Task<CommandRun> RunAsync(params string[] args) => CommandRun.OfAsync(Sample.Loaded, args);

    private string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(_directory.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
