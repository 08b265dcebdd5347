using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Profiling;

public class ProfilingTests
{
    private static readonly IterationWindows Windows = new() { Prefill = new(10, 20), Decode = new(5, 9) };

    private static readonly Job Trtllm = SampleJobs.Disaggregated.WithPools(static (_, pool) => pool with
    {
        Options = new TrtllmOptions
        {
            TensorParallelSize = 8,
            CacheTransceiverConfig = new() { Backend = TrtllmCacheTransceiverConfigBackend.UCX },
        },
    });

    [Fact]
    public void Nsys_stands_in_front_of_a_process_per_node()
    {
        var job = SampleJobs.Disaggregated with
        {
            Profiling = new NsysProfiling { Windows = Windows, Arguments = ["--stats=true", "-x", "y z"] },
        };

        var worker = job.Plan().Process("prefill[0]");

        Assert.StartsWith(
            "nsys profile -t cuda,nvtx --cuda-graph-trace=node -c cudaProfilerApi --capture-range-end stop "
                + "--force-overwrite true --stats=true -x 'y z' --trace-fork-before-exec=true "
                + "-o /logs/profiles/prefill/n1_prefill_w0_profile_gpu0-1-2-3-4-5-6-7 python3 -m dynamo.sglang ",
            worker.Command(),
            StringComparison.Ordinal);
        Assert.Contains(job.Plan().Files, static file => file.Path == "logs/profiles/prefill/README");
        Assert.EndsWith(
            """
            PROFILING_MODE=prefill
            PROFILE_TYPE=nsys
            PROFILE_PREFILL_START_STEP=10
            PROFILE_PREFILL_STOP_STEP=20
            TLLM_PROFILE_START_STOP=10-20
            TLLM_LLMAPI_ENABLE_NVTX=1
            SRTCTL_AGENT=/runs/4242/bin/agent
            SRTCTL_FINGERPRINT=/logs/fingerprint_prefill_w0.json
            """,
            worker.Variables(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nsys_stands_in_front_of_every_rank_of_an_MPI_step()
    {
        var job = Trtllm with
        {
            Profiling = new NsysTimeProfiling
            {
                Delay = TimeSpan.FromSeconds(30),
                Duration = TimeSpan.FromMinutes(1),
            },
        };

        var worker = job.Plan().Process("decode[1]");

        Assert.StartsWith(
            "nsys profile -t cuda,nvtx,ucx --sample=none --cuda-graph-trace=node --delay 30 --duration 60 --kill none "
                + "--wait all --force-overwrite true "
                + "-o '/logs/profiles/decode/n3_decode_w1_profile_rank%q{SLURM_PROCID}' trtllm-llmapi-launch ",
            worker.Command(),
            StringComparison.Ordinal);
        Assert.Equal("300", worker.Variable("PROFILE_BENCHMARK_DURATION_SECS"));
    }

    [Fact]
    public void PyTorchs_profiler_only_needs_variables()
    {
        var job = SampleJobs.Disaggregated with { Profiling = new TorchProfiling { Windows = Windows } };

        var worker = job.Plan().Process("decode[0]");

        Assert.StartsWith("python3 -m dynamo.sglang", worker.Command(), StringComparison.Ordinal);
        Assert.Equal("/logs/profiles/decode", worker.Variable("SGLANG_TORCH_PROFILER_DIR"));
        Assert.Null(worker.Variable("TLLM_PROFILE_START_STOP"));
    }

    [Fact]
    public void TensorRT_LLM_has_no_PyTorch_profiler() => Assert.Contains(
        Planner.Plan(new() { Job = Trtllm with { Profiling = new TorchProfiling { Windows = Windows } } }).Diagnostics,
        static finding => finding is { Code: "SRT1522", Place: "Profiling" });

    [Fact]
    public void Windows_must_fit_the_roles_and_hold_something()
    {
        var windows = new IterationWindows { Prefill = new(20, 10), Aggregated = new(1, 2) };

        var found = Planner.Plan(new()
        {
            Job = SampleJobs.Disaggregated with { Profiling = new NsysProfiling { Windows = windows } },
        });

        Assert.Equal(
            ["Profiling.Windows.Aggregated", "Profiling.Windows.Decode", "Profiling.Windows.Prefill"],
            found.Diagnostics.Where(static finding => finding.Code == "SRT1523")
                .Select(static finding => finding.Place).Order(StringComparer.Ordinal));
    }
}
