using Srtctl.Analysis.Launches;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Tests.Truth;

public sealed class RunTruthTests
{
    private static readonly string Runs = Path.Combine(AppContext.BaseDirectory, "Runs");

    public static TheoryData<string> Kept =>
        [.. Directory.EnumerateDirectories(Runs).Select(static path => Path.GetFileName(path)).Order()];

    [Theory, MemberData(nameof(Kept))]
    public void The_metadata_of_every_layout_is_read(string name)
    {
        using var truth = new RunTruth(Path.Combine(Runs, name));
        var arguments = truth.Arguments;
        var isAggregated = arguments.GetProperty("mode").GetString() == "agg";

        var run = RunLoader.LoadDirectory(truth.Root).Metadata;

        Assert.Equal(
            ("4459", "synthetic-run", "h200", 8), (run.JobId, run.JobName, run.GpuType, run.GpusPerNode));
        Assert.Equal(new DateOnly(2025, 11, 4), run.Day);
        Assert.Equal(isAggregated ? "2A" : "1P/2D", run.Topology);
        Assert.Equal(isAggregated ? 16 : 24, run.TotalGpus);
        Assert.Equal(["synthetic"], run.Tags);
        Assert.Equal("/models/DeepSeek-R1", run.ModelDir);
    }

    [Theory, MemberData(nameof(Kept))]
    public void Every_worker_is_a_node_with_its_records_command_and_configuration(string name)
    {
        using var truth = new RunTruth(Path.Combine(Runs, name));
        var run = RunLoader.LoadDirectory(truth.Root).Metadata;

        var nodes = NodeLoader.Load(run);

        var files = truth.Files.ToDictionary(file => Path.GetRelativePath(truth.Root, file.Path), static file => file.Truth);
        Assert.Equal(files.Keys.Order(), nodes.Select(static node => Assert.Single(node.Files)).Order());
        Assert.All(nodes, node =>
        {
            var expected = files[node.Files[0]];
            Assert.Equal(
                (expected.GetProperty("node").GetString(), expected.GetProperty("role").GetString()),
                (node.Name.Node, node.Name.Role));
            Assert.Equal(
                expected.GetProperty("intact").GetInt64() + expected.GetProperty("torn").GetInt64(), node.Batches.Count);
            Assert.Equal(
                expected.GetProperty("launch").GetProperty("args").EnumerateObject()
                    .ToDictionary(static item => item.Name, static item => item.Value.GetString() ?? ""),
                node.LaunchCommand?.Arguments.ToDictionary());
            Assert.Equal(8, node.Config.Gpus.Count);
            Assert.Equal(new NodeGpu("h200", "143771 MiB", "580.00"), node.Config.Gpus[0]);
            Assert.Equal("WARN", node.Config.Environment["NCCL_DEBUG"]);
            Assert.Equal("131072", node.Config.ServerArguments["context_length"]);
            Assert.NotEmpty(node.Config.CommandLineArguments);
        });
    }

    [Fact]
    public void A_launch_command_answers_by_the_names_all_tools_share()
    {
        var command = new LaunchCommand(
            "vllm", "python3 -m vllm --model \"/models/a b\" --tensor-parallel-size=8 --enable-expert-parallel -m x --f 1 2");

        Assert.Equal(("/models/a b", "8"), (command.Value("model_path"), command.Value("tp_size")));
        Assert.Equal(
            new EquatableMap<string, string>
            {
                ["m"] = "x",
                ["model"] = "/models/a b",
                ["tensor_parallel_size"] = "8",
                ["enable_expert_parallel"] = "true",
                ["f"] = "1 2",
            }.ToDictionary(),
            command.Arguments.ToDictionary());
    }
}
