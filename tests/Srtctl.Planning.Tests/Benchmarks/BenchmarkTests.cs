using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Testing;

namespace Srtctl.Planning.Tests.Benchmarks;

public class BenchmarkTests
{
    [Fact]
    public void A_manual_benchmark_holds_the_service()
    {
        var stage = Stage(SampleJobs.Aggregated);

        Assert.True(stage.HoldUntilStopped);
        Assert.Empty(stage.Processes);
    }

    [Fact]
    public void A_custom_command_runs_in_a_login_shell_and_finds_the_service_in_its_environment()
    {
        var client = Stage(SampleJobs.Disaggregated with
        {
            Benchmark = new CustomBenchmark
            {
                Command = "echo \"$X\" && run it",
                Image = "my/image:2",
                Environment = new() { ["X"] = "{node}" }
            },
        }).Processes.Single();

        Assert.Equal("bash -lc 'echo \"$X\" && run it'", client.Command());
        Assert.Equal("my/image:2", client.Image);
        Assert.Equal(
            """
            SRT_PREFILL_IPS=10.0.0.1
            SRT_PREFILL_ENDPOINTS=10.0.0.1:7500
            SRT_DECODE_IPS=10.0.0.2,10.0.0.3
            SRT_DECODE_ENDPOINTS=10.0.0.2:7501,10.0.0.3:7502
            SRTCTL_FRONTEND_TYPE=dynamo
            SRT_FRONTEND_HOST=10.0.0.1
            SRT_FRONTEND_PORT=8000
            AIPERF_SERVER_METRICS_URLS=http://10.0.0.1:7500/metrics,http://10.0.0.2:7501/metrics,http://10.0.0.3:7502/metrics
            X=n1
            """,
            client.Variables());
    }

    [Fact]
    public async Task The_engines_own_client_runs_once_per_concurrency()
    {
        using var directory = new TemporaryDirectory();
        var job = SampleJobs.Disaggregated with { Benchmark = SampleJobs.Bench with { Client = LoadClient.SglangBenchServing } };
        var words = Stage(job).Processes.Single().CommandLine().Select(Planned.Bind).ToList();
        words[words.IndexOf("python3")] = "echo";
        words[4] = directory.In("results");

        var output = await Bash.RunAsync("\"$@\"", words);

        const string Line = "-m sglang.bench_serving --backend sglang-oai --host 10.0.0.1 --port 8000 --model m "
            + "--tokenizer org/m "
            + "--dataset-name random --random-input-len 1024 --random-output-len 256 --random-range-ratio 0.8 "
            + "--request-rate inf --seed 0";
        Assert.Equal(
            $"""
            {Line} --max-concurrency 4 --num-prompts 40 --warmup-requests 8 --output-file {directory.In("results")}/result_4.jsonl
            {Line} --max-concurrency 8 --num-prompts 80 --warmup-requests 16 --output-file {directory.In("results")}/result_8.jsonl

            """,
            output);
    }

    [Fact]
    public void Ten_thousand_concurrencies_are_planned()
    {
        var bench = SampleJobs.Bench with { Concurrencies = EquatableArray.From(Enumerable.Range(1, 10_000)) };

        var command = Stage(SampleJobs.Disaggregated with { Benchmark = bench }).Processes.Single().CommandLine()
            .Select(Planned.Bind).ToList();

        Assert.Equal(10_000, command[command.IndexOf("--concurrencies") + 1].Split(',').Length);
    }

    [Fact]
    public void Numbers_are_written_the_same_in_every_language()
    {
        var culture = CultureInfo.CurrentCulture;
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "−";
        var job = SampleJobs.Disaggregated with { Benchmark = SampleJobs.Bench with { RequestRate = 2.5 } };
        var expected = PlanJson.Write(job.Plan());
        CultureInfo.CurrentCulture = comma;
        try
        {
            Assert.Equal(expected, PlanJson.Write(job.Plan()));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData(FrontendPlacement.Head, 0)]
    [InlineData(FrontendPlacement.FirstDecode, 1)]
    [InlineData(FrontendPlacement.LastDecode, 2)]
    public void The_client_runs_where_the_placement_says(FrontendPlacement placement, int slot)
    {
        var job = SampleJobs.Disaggregated with { Placement = new() { Client = placement } };

        Assert.Equal([slot], Stage(job).Processes.Single().Nodes);
        Assert.Equal("10.0.0.1", Stage(job).Processes.Single().Variable("SRT_FRONTEND_HOST"));
    }

    [Fact]
    public void Decode_servers_behind_the_router_are_slowed_down()
    {
        var job = SampleJobs.Disaggregated with
        {
            Frontend = new SglangRouter { LoadBalancer = null },
            Benchmark = SampleJobs.Bench with { SlowDown = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(30)) },
        };

        Assert.Contains(
            " --slow-down http://10.0.0.2:6100,http://10.0.0.3:6100 --slow-down-pause 0.5 --slow-down-seconds 30 ",
            Stage(job).Processes.Single().Command());
    }

    [Fact]
    public void An_evaluation_follows_the_benchmark_and_does_not_decide_about_the_run()
    {
        var job = SampleJobs.Disaggregated with { Evaluation = new LmEval() };

        var stage = job.Plan().Stages[^1];

        var client = Assert.Single(stage.Processes);
        Assert.Equal(("evaluation", "evaluation", false), (stage.Name, client.Name, client.Critical));
        Assert.Equal("logs/eval.out", Planned.Bind(client.Log));
    }

    [Fact]
    public void Metrics_of_the_block_manager_are_among_those_a_client_is_told()
    {
        var disaggregated = (Disaggregated)SampleJobs.Disaggregated.Deployment;
        var job = SampleJobs.Disaggregated with
        {
            Benchmark = new MooncakeRouterBenchmark(),
            Deployment = disaggregated with
            {
                Prefill = disaggregated.Prefill with { Environment = new() { ["DYN_KVBM_METRICS_PORT"] = "6880" } },
            },
        };

        Assert.Equal(
            "http://10.0.0.1:7500/metrics,http://10.0.0.2:7501/metrics,http://10.0.0.3:7502/metrics,"
            + "http://10.0.0.1:6880/metrics",
            Stage(job).Processes.Single().Variable("AIPERF_SERVER_METRICS_URLS"));
    }

    private static Stage Stage(Job job) => job.Plan().Stages.Single(static stage => stage.Name == "benchmark");
}
