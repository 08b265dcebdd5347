using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Model.Text;

namespace Srtctl.Planning.Tests.Benchmarks;

/// <summary>What each benchmark's client is started with; fixed shell text is shown as <c>SCRIPT</c>.</summary>
public class ClientCommandTests
{
    private const string Native = "/runs/4242/bin/agent load --endpoint http://10.0.0.1:8000 --model m ";

    private const string Gpus = "--gpus 24 --disaggregated --prefill-gpus 8 --decode-gpus 16";

    private const string Metrics =
        "--server-metrics http://10.0.0.1:7500/metrics http://10.0.0.2:7501/metrics http://10.0.0.3:7502/metrics "
        + "--server-metrics-formats json jsonl ";

    public static TheoryData<Benchmark, string> Commands => new()
    {
        {
            new SaBench { Dataset = "/data/questions.v2.jsonl", Concurrencies = [2, 4], ChatTemplate = true },
            Native + "--dataset /data/questions.v2.jsonl --api chat --concurrencies 2,4 --requests-per-concurrency 10 "
            + "--warmup 2 --request-rate inf --seed 0 --result-directory /runs/4242/logs/sa-bench_custom_questions.v2 "
            + Gpus
        },
        {
            SampleJobs.Bench with { CustomTokenizer = "a.B", ReuseConnections = false },
            Native + "--tokenizer a.B --input-length 1024 --output-length 256 --range-ratio 0.8 --concurrencies 4,8 "
            + "--requests-per-concurrency 10 --warmup 2 --request-rate inf --seed 0 --connections per-request "
            + "--result-directory /runs/4242/logs/sa-bench_isl_1024_osl_256 " + Gpus
        },
        {
            new SglangBench { InputLength = 64, OutputLength = 8, Concurrencies = [1, 16], RequestRate = 2.5 },
            "bash -c SCRIPT bench 1 16 -- python3 -m sglang.bench_serving --backend sglang-oai --host 10.0.0.1 "
            + "--port 8000 --model m --tokenizer org/m --dataset-name random --num-prompts 128 --random-input-len 64 "
            + "--random-output-len 8 --random-range-ratio 1 --request-rate 2.5 --warmup-requests 0"
        },
        {
            new PrefixRatioBenchmark { PrefixRatios = [0.1, 0.5] },
            Native + "--input-length 14000 --output-length 200 --range-ratio 1 --prefix-ratios 0.1,0.5 --prefixes 20 "
            + "--concurrencies 20 --requests 200 --warmup 0 --seed 0 --result-directory /runs/4242/logs/router-bench "
            + Gpus
        },
        {
            new TraceReplay
            {
                TraceFile = "/traces/a.jsonl",
                Concurrencies = [4, 8],
                Aiperf = new() { Arguments = new() { ["benchmark-duration"] = 60, ["verbose"] = true, ["quiet"] = false } },
            },
            "bash -c SCRIPT bench /logs/artifacts m 4 8 -- aiperf profile -m m --tokenizer org/m "
            + "--url http://10.0.0.1:8000 --streaming --random-seed 42 --ui simple --tokenizer-trust-remote-code "
            + "--input-file /traces/a.jsonl --custom-dataset-type mooncake_trace --extra-inputs ignore_eos:true "
            + Metrics + "--goodput 'time_to_first_token:2000 inter_token_latency:25' --benchmark-duration 60 --verbose"
        },
        {
            new MooncakeRouterBenchmark { Workload = MooncakeWorkload.ToolAgent },
            "bash -c SCRIPT bench /logs/artifacts m_toolagent "
            + "https://raw.githubusercontent.com/kvcache-ai/Mooncake/a2a4b18ac537fd798d50e6e9f57031ce86419a37/FAST25-release"
            + "/traces/toolagent_trace.jsonl /logs/traces/toolagent_trace.jsonl -- aiperf profile -m m "
            + "--tokenizer org/m --url http://10.0.0.1:8000 --streaming --random-seed 42 --ui simple "
            + Metrics + "--goodput 'time_to_first_token:2000 inter_token_latency:25'"
        },
        {
            new Mmlu(),
            Harness("mmlu") + "--num-examples 200 --max-tokens 2048 --repeat 8 --num-threads 512"
        },
        {
            new Gpqa { MaxTokens = 65536 },
            Harness("gpqa") + "--num-examples 198 --max-tokens 65536 --repeat 8 --num-threads 128"
        },
        {
            new LongBenchV2 { MaxContextLength = 1000, Categories = ["a", "b c"] },
            Harness("longbench_v2")
            + "--max-tokens 16384 --max-context-length 1000 --num-threads 16 --categories 'a,b c'"
        },
        {
            new Gsm8k { Temperature = 0.6, TopK = 20 },
            Harness("gsm8k")
            + "--num-examples 1319 --max-tokens 16384 --num-threads 512 --num-shots 5 --temperature 0.6 --top-k 20"
        },
        {
            new Gsm8k { Client = EvaluationClient.Native, DataDirectory = "/data/gsm8k", Repeat = 3 },
            "/runs/4242/bin/agent gsm8k --endpoint http://10.0.0.1:8000 --model m --data /data/gsm8k --examples 1319 "
            + "--max-tokens 256 --shots 5 --threads 512 --repeat 3 --temperature 0 "
            + "--result-directory /runs/4242/logs/accuracy"
        },
        {
            new LmEval { Tasks = ["gsm8k", "ifeval"], Limit = 10 },
            "lm_eval --model local-chat-completions --apply_chat_template --model_args "
            + "model=m,base_url=http://10.0.0.1:8000/v1/chat/completions,num_concurrent=256 --tasks gsm8k,ifeval "
            + "--limit 10 --output_path /logs/eval_results --log_samples"
        },
    };

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_benchmark_has_its_whole_command_in_the_plan(Benchmark benchmark, string expected)
    {
        var job = SampleJobs.Disaggregated with { Benchmark = benchmark };

        Assert.Equal(expected, CommandOf(job.Plan().Process("benchmark")));
    }

    [Fact]
    public void A_data_set_in_a_mounted_directory_is_read_where_it_lies_on_the_host()
    {
        var job = SampleJobs.Disaggregated with
        {
            Mounts = [new("/lustre/sets", "/data"), new("/lustre/sets/old", "/data/old")],
            Benchmark = new SaBench { Dataset = "/data/old/a.jsonl", Concurrencies = [1] },
        };

        Assert.Contains("--dataset /lustre/sets/old/a.jsonl ", job.Plan().Process("benchmark").Command());
    }

    [Fact]
    public void A_package_is_installed_quoted_and_in_an_environment_of_its_own()
    {
        var job = SampleJobs.Disaggregated with { Benchmark = new LmEval { Package = "lm-eval[api]==0.4.8; true" } };

        Assert.Equal(
            """
            python3 -m venv /tmp/srtctl-lm_eval
            /tmp/srtctl-lm_eval/bin/pip install --quiet 'lm-eval[api]==0.4.8; true'
            PATH=/tmp/srtctl-lm_eval/bin:$PATH
            """,
            job.Plan().Process("benchmark").Preamble);
    }

    [Fact]
    public void A_rehearsal_sends_one_request_where_a_program_of_the_image_would_run()
    {
        var plan = new PlanRequest { Job = SampleJobs.Disaggregated with { Benchmark = new Mmlu() }, Rehearsal = true }.Plan();

        var client = plan.Process("benchmark");

        Assert.True(client.Mock);
        Assert.StartsWith(
            "/runs/4242/bin/agent try --endpoint http://10.0.0.1:8000 --model m -- bash -c ", client.Command());
    }

    private static string Harness(string name) =>
        $"bash -c SCRIPT eval /logs/accuracy {ShellWord.Quote($"{name}_*")} -- python3 -m sglang.test.run_eval "
        + $"--base-url http://10.0.0.1:8000 --model m --eval-name {name} ";

    private static string CommandOf(ProcessSpec client)
    {
        var words = client.CommandLine().Select(Planned.Bind).ToList();
        if (words is ["bash", "-c", ..])
            words[2] = "SCRIPT";
        return ShellWord.Join(words);
    }
}
