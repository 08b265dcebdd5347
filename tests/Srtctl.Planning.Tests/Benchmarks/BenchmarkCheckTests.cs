using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Tests.Benchmarks;

public class BenchmarkCheckTests
{
    public static TheoryData<Benchmark, string> Wrong => new()
    {
        { new SaBench { OutputLength = 1, Concurrencies = [1] }, "SRT1050 Benchmark.InputLength" },
        { new SaBench { Dataset = " ", Concurrencies = [1] }, "SRT1050 Benchmark.Dataset" },
        {
            new SaBench { Dataset = "/d", Concurrencies = [1], Client = LoadClient.SglangBenchServing },
            "SRT1050 Benchmark.Client"
        },
        { new SglangBench { InputLength = 1, OutputLength = 1, Concurrencies = [] }, "SRT1050 Benchmark.Concurrencies" },
        {
            new SglangBench { InputLength = 1, OutputLength = 1, Concurrencies = [1], RequestRate = 0 },
            "SRT1050 Benchmark.RequestRate"
        },
        { new PrefixRatioBenchmark { PrefixRatios = [0.5, 1.5] }, "SRT1050 Benchmark.PrefixRatios" },
        { new PrefixRatioBenchmark { PrefixRatios = [0.5, 0.5] }, "SRT1050 Benchmark.PrefixRatios" },
        { new TraceReplay { TraceFile = "", Concurrencies = [1] }, "SRT1050 Benchmark.TraceFile" },
        { new MooncakeRouterBenchmark { TtftLimit = TimeSpan.Zero }, "SRT1050 Benchmark.TtftLimit" },
        { new Mmlu { Threads = 0 }, "SRT1050 Benchmark.Threads" },
        { new Gpqa { Repeat = -1 }, "SRT1050 Benchmark.Repeat" },
        { new LongBenchV2 { Examples = 0 }, "SRT1050 Benchmark.Examples" },
        { new Gsm8k { Shots = -1 }, "SRT1050 Benchmark.Shots" },
        { new Gsm8k { TopP = 1.5 }, "SRT1050 Benchmark.TopP" },
        { new LmEval { Tasks = [] }, "SRT1050 Benchmark.Tasks" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_value_that_cannot_be_used_is_found_before_submission(Benchmark benchmark, string expected)
    {
        Assert.Equal([expected], Found(SampleJobs.Disaggregated with { Benchmark = benchmark }));
    }

    [Fact]
    public void Profilers_that_nobody_starts_are_warned_about()
    {
        var job = SampleJobs.Disaggregated with
        {
            Benchmark = new Gsm8k(),
            Profiling = new TorchProfiling { Windows = new() { Prefill = new(0, 1), Decode = new(0, 1) } },
        };

        Assert.Equal(["SRT1052 Profiling"], Found(job));
    }

    [Fact]
    public void Slowing_down_workers_that_cannot_be_asked_is_warned_about()
    {
        var slowed = SampleJobs.Bench with { SlowDown = new(TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(30)) };

        Assert.Equal(["SRT1053 Benchmark.SlowDown"], Found(SampleJobs.Disaggregated with { Benchmark = slowed }));
    }

    [Fact]
    public void An_evaluation_is_checked_under_its_own_name()
    {
        var job = SampleJobs.Disaggregated with { Evaluation = new Mmlu { Threads = 0 } };

        Assert.Equal(["SRT1050 Evaluation.Threads"], Found(job));
    }

    private static IEnumerable<string> Found(Job job) =>
        Planner.Plan(new PlanRequest { Job = job }).Diagnostics.Select(static found => $"{found.Code} {found.Place}");
}
