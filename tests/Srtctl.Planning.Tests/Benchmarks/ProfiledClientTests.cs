using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Benchmarks;

public class ProfiledClientTests
{
    private static readonly TorchProfiling Torch = new()
    {
        Windows = new() { Prefill = new(1, 3), Decode = new(2) },
    };

    [Fact]
    public void A_client_is_told_what_is_profiled_and_where_the_workers_are()
    {
        var variables = Client(SampleJobs.Bench, Torch).Variables();

        Assert.StartsWith(
            """
            PROFILE_TYPE=torch
            PROFILE_PREFILL_START_STEP=1
            PROFILE_PREFILL_STOP_STEP=3
            PROFILE_DECODE_START_STEP=2
            SGLANG_TORCH_PROFILER_DIR=/logs/profiles
            PROFILE_PREFILL_IPS=10.0.0.1
            PROFILE_PREFILL_ENDPOINTS=10.0.0.1:7500
            PROFILE_DECODE_IPS=10.0.0.2,10.0.0.3
            PROFILE_DECODE_ENDPOINTS=10.0.0.2:7501,10.0.0.3:7502
            PROFILE_OUTPUT_DIR=/logs/profiles
            BENCH_MODEL_NAME=m
            HEAD_NODE=n1
            HEAD_PORT=8000
            PROFILE_WORKER_PORT=6100
            SRT_PREFILL_IPS=
            """,
            variables.Replace("SRT_PREFILL_IPS=10.0.0.1", "SRT_PREFILL_IPS=", StringComparison.Ordinal));
    }

    [Fact]
    public void The_native_client_starts_profilers_itself()
    {
        Assert.Contains(" --profiling workers ", Client(SampleJobs.Bench, Torch).Command());
        Assert.DoesNotContain("--profiling", Client(SampleJobs.Bench, null).Command());
    }

    [Fact]
    public void A_client_in_a_container_starts_profilers_with_the_agent()
    {
        var bench = new SglangBench { InputLength = 8, OutputLength = 4, Concurrencies = [1] };

        var client = Client(bench, Torch);

        Assert.Contains("\"$SRTCTL_AGENT\" profile start\n", client.Command());
        Assert.Equal("/runs/4242/bin/agent", client.Variable("SRTCTL_AGENT"));
        Assert.Contains("/runs/4242/bin:/runs/4242/bin:ro", client.Launcher());
    }

    [Fact]
    public void A_capture_by_time_needs_no_client()
    {
        var time = new NsysTimeProfiling { Delay = TimeSpan.FromSeconds(1), Duration = TimeSpan.FromSeconds(2) };

        var client = Client(SampleJobs.Bench, time);

        Assert.Equal("nsys-time", client.Variable("PROFILE_TYPE"));
        Assert.DoesNotContain("--profiling", client.Command());
    }

    private static ProcessSpec Client(Benchmark benchmark, Model.Jobs.Profiling? profiling) =>
        (SampleJobs.Disaggregated with { Benchmark = benchmark, Profiling = profiling }).Plan(
            new() { ContainerRuntime = Model.Clusters.ContainerRuntime.Pyxis }).Process("benchmark");
}
