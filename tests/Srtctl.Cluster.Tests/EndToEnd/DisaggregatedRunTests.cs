using System.Text.Json;
using Srtctl.Cluster.Tests.Records;
using Srtctl.Cluster.Tests.Rig;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Cluster.Tests.EndToEnd;

[Collection(ClusterTests.Name)]
public sealed class DisaggregatedRunTests(FinishedRun finished) : IClassFixture<FinishedRun>
{
    private SubmittedRun Run => finished.Run;

    [Fact]
    public async Task The_run_completes_and_apply_exits_with_its_status()
    {
        Assert.Equal(0, finished.Outcome.Succeeded().ExitCode);
        Assert.Equal(("completed", 0, null), Run.Ending);
        var state = await Run.Cluster.JobAsync(Run.Job);
        Assert.Equal(("COMPLETED", 0), (state.State, state.ExitCode));
    }

    [Fact]
    public void The_result_table_has_a_row_per_concurrency_and_says_that_engines_were_mocks()
    {
        var lines = finished.Outcome.StandardOutput.Split('\n');

        var rows = lines.Select(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(static words => words.Length == 11 && int.TryParse(words[0], out _));
        Assert.Equal(["2 2", "4 4"], rows.Select(static words => $"{words[0]} {words[1]}"));
        Assert.Contains("mock prefill, decode, frontend: simulated figures", lines);
        Assert.Contains(Run.Directory.Path, lines);
    }

    [Fact]
    public void The_result_files_have_the_names_and_the_figures_of_sa_bench()
    {
        Assert.Equal(
            ["results_concurrency_2_gpus_12_ctx_4_gen_8.json", "results_concurrency_4_gpus_12_ctx_4_gen_8.json"],
            Run.ResultFiles);
        using var results = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(Run.Directory.Logs, "sa-bench_isl_64_osl_16", Run.ResultFiles[1])));
        Assert.Equal(4, results.RootElement.GetProperty("max_concurrency").GetInt32());
        Assert.Equal(4, results.RootElement.GetProperty("completed").GetInt32());
        Assert.InRange(results.RootElement.GetProperty("total_output_tokens").GetInt32(), 4 * 12, 4 * 16);
        Assert.InRange(results.RootElement.GetProperty("mean_ttft_ms").GetDouble(), 0.1, 10_000);
    }

    [Fact]
    public void Every_process_received_the_planned_command_line_on_the_planned_node()
    {
        var planned = Run.Resolved.Processes().Select(process => Line(Host(process), OwnArguments(process)));

        var received = Run.ProcessTasks.Select(static task => Line(task.Node, task.Arguments));

        Assert.Equal(planned.Order(StringComparer.Ordinal), received.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_process_received_the_planned_variables()
    {
        foreach (var (process, task) in Pairs())
        {
            // The GPUs of a step are SLURM's to say; the command line sets them again.
            var planned = process.Environment.Where(static variable => variable.Name != "CUDA_VISIBLE_DEVICES");
            Assert.Equal(
                planned.Select(static variable => $"{variable.Name}={variable.Value}"),
                planned.Select(variable => $"{variable.Name}={task.Environment.GetValueOrDefault(variable.Name)}"));
            Assert.DoesNotContain(process.RemovedEnvironment, task.Environment.ContainsKey);
        }
    }

    [Fact]
    public void Containers_got_the_options_that_pyxis_needs()
    {
        var logs = $"{Run.Directory.Path}/logs:/logs";
        var agent = $"{Run.Directory.Path}/bin:{Run.Directory.Path}/bin:ro";
        foreach (var (process, task) in Pairs().Where(static pair => pair.Process.Role == "decode"))
            Assert.Equal(
                EquatableMap.From(new Dictionary<string, string>
                {
                    ["container-env"] = string.Join(',', process.Environment.Select(static variable => variable.Name)),
                    ["container-image"] = "any/sglang:1",
                    ["container-mounts"] = $"{logs},{agent}",
                    ["no-container-entrypoint"] = "",
                    ["no-container-mount-home"] = "",
                }),
                EquatableMap.From(task.ContainerOptions.OrderBy(static option => option.Key, StringComparer.Ordinal)));
        Assert.Equal("nginx:1.27.4", Task("nginx").ContainerOptions["container-image"]);
        Assert.Empty(Task("etcd").ContainerOptions);
    }

    [Fact]
    public void The_status_API_is_told_of_every_stage_in_order()
    {
        var (job, calls) = ($"{Run.Job}", finished.Calls);

        Assert.Equal(
            [
                "POST /api/jobs /", $"PUT /api/jobs/{job} starting/starting",
                $"PUT /api/jobs/{job} starting/head_infrastructure", $"PUT /api/jobs/{job} workers/workers",
                $"PUT /api/jobs/{job} frontend/frontend", $"PUT /api/jobs/{job} benchmark/benchmark",
                $"PUT /api/jobs/{job} completed/cleanup",
            ],
            calls.OrderBy(static call => call.Method, StringComparer.Ordinal).Select(static call => call.ToString()));
        Assert.Equal((job, "end-to-end"), (calls[0].Text("job_id"), calls[0].Text("job_name")));
        Assert.Equal("0", calls[^1].Text("exit_code"));
        Assert.Equal("Benchmark completed successfully", calls[^1].Text("message"));
        Assert.All(
            calls.Where(static call => call.Method == "PUT"),
            static call => Assert.EndsWith("Z", call.Text("updated_at"), StringComparison.Ordinal));
    }

    [Fact]
    public void Workers_end_by_themselves_when_the_run_is_over()
    {
        var mocks = Pairs().Where(static pair => pair.Process.Mock);

        Assert.All(mocks, static mock => Assert.Equal((mock.Process.Name, 0), (mock.Process.Name, mock.Task.ExitCode)));
        Assert.DoesNotContain(Run.Events, static each => each.Kind == "killed");
    }

    private static IEnumerable<string> OwnArguments(ProcessSpec process) =>
        process.Argv().Skip(1).Select(static word => word.ToString()).SkipWhile(IsOption);

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    private static string Line(string node, IEnumerable<string> arguments) =>
        $"{node}: {string.Join(" | ", arguments)}";

    private string Host(ProcessSpec process) => Run.Host(process.Nodes[0]);

    private RecordedTask Task(string process) => Pairs().Single(pair => pair.Process.Name == process).Task;

    private IEnumerable<(ProcessSpec Process, RecordedTask Task)> Pairs() =>
        from process in Run.Resolved.Processes()
        from task in Run.ProcessTasks
        where task.Environment["SLURM_JOB_NAME"] == process.Name
        select (process, task);
}
