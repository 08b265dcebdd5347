using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Projection.Recorded;

/// <summary>What the positional arguments of the bundled scripts mean.</summary>
internal static class RecordedMeasurement
{
    private static readonly Dictionary<string, string[]> Terms = new()
    {
        ["sa-bench"] =
        [
            "endpoint", "input length", "output length", "concurrencies", "rate", "tokenizer", "model",
            "disaggregated", "gpus", "prefill gpus", "decode gpus", "range ratio", "requests per concurrency",
            "warmup per concurrency", "custom tokenizer", "chat template", "dataset", "dataset path",
            "reuse connections",
        ],
        ["sglang-bench"] = ["endpoint", "input length", "output length", "concurrencies", "rate"],
        ["mmlu"] = ["endpoint", "examples", "tokens", "repeat", "threads"],
        ["gpqa"] = ["endpoint", "examples", "tokens", "repeat", "threads"],
        ["longbenchv2"] = ["endpoint", "context length", "threads", "tokens", "examples", "categories"],
        ["gsm8k"] = ["endpoint", "examples", "tokens", "threads", "shots", "temperature", "top p", "top k"],
        ["gsm8k of vllm"] =
            ["endpoint", "port", "model", "examples", "tokens", "shots", "temperature", "repeat"],
        ["router"] = ["endpoint", "input length", "output length", "requests", "concurrency", "prefix ratios"],
        ["trace-replay"] =
            ["endpoint", "model", "trace", "concurrencies", "ttft limit", "itl limit", "tokenizer"],
        ["mooncake-router"] = ["endpoint", "model", "workload", "ttft limit", "itl limit", "tokenizer"],
        ["lm-eval"] = ["endpoint", "workspace"],
    };

    public static void Add(LaunchFacts facts, OracleVariant variant, string[] words)
    {
        var type = words.Length > 1 && words[1].EndsWith("/vllm-bench.sh", StringComparison.Ordinal)
            ? "gsm8k of vllm"
            : variant.Benchmark;
        if (!Terms.TryGetValue(type, out var terms))
        {
            facts.Add("benchmark", Aspect.Measurement, "command", ValueList.Join(words));
            return;
        }

        foreach (var (index, word) in words.Skip(2).Index())
            if (index >= terms.Length)
                facts.Add("benchmark", Aspect.Measurement, $"argument {index + 1}", word);
            else if (word.Length > 0 && !(terms[index] is "prefill gpus" or "decode gpus" && word == "0"))
                facts.Add("benchmark", Aspect.Measurement, terms[index], MeasuredNumber.Of(word));
    }
}
