using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Projection.Planned;

/// <summary>What the client's command line means, in the terms of the recorded one.</summary>
internal static class PlannedMeasurement
{
    private static readonly Dictionary<string, string> LoadTerms = new()
    {
        ["--endpoint"] = "endpoint",
        ["--model"] = "model",
        ["--input-length"] = "input length",
        ["--output-length"] = "output length",
        ["--range-ratio"] = "range ratio",
        ["--requests-per-concurrency"] = "requests per concurrency",
        ["--warmup"] = "warmup per concurrency",
        ["--request-rate"] = "rate",
        ["--gpus"] = "gpus",
        ["--prefill-gpus"] = "prefill gpus",
        ["--decode-gpus"] = "decode gpus",
    };

    public static void Add(PlannedStep steps, LaunchPlan plan)
    {
        var commands = PlannedProcesses.OfRole(plan, "benchmark")
            .Select(process => steps.Bind(process.CommandLine())).ToArray();
        foreach (var words in commands)
            if (words is ["<AGENT>", "load", ..])
                AddLoad(steps.Facts, [.. words.Skip(2)]);
            else
                steps.Facts.Add("benchmark", Aspect.Measurement, "command", ValueList.Join(words));
    }

    private static void AddLoad(LaunchFacts facts, IReadOnlyList<string> arguments)
    {
        var flags = ArgumentFacts.Flags(arguments).ToDictionary(
            static flag => flag.Flag, static flag => ValueList.Join(flag.Values));
        foreach (var (flag, value) in flags)
            if (LoadTerms.TryGetValue(flag, out var term))
                facts.Add("benchmark", Aspect.Measurement, term, MeasuredNumber.Of(value));
            else if (flag == "--concurrencies")
                facts.Add("benchmark", Aspect.Measurement, "concurrencies", value.Replace(',', 'x'));
            else if (flag != "--disaggregated")
                facts.Add("benchmark", Aspect.Measurement, flag, value);
        facts.Add(
            "benchmark", Aspect.Measurement, "disaggregated", flags.ContainsKey("--disaggregated") ? "true" : "false");
    }
}
