using System.Globalization;
using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>GPUs that a recorded command line asks for, against those that its worker was given.</summary>
internal static class ParallelSizes
{
    private static readonly string[] Tensor = ["--tensor-parallel-size", "--tp-size", "--tp", "--tensor_parallel_size"];
    private static readonly string[] Pipeline = ["--pipeline-parallel-size", "--pp-size", "--pp", "--pipeline_parallel_size"];
    private static readonly string[] DataParallel = ["--data-parallel-size", "--dp-size", "--dp"];

    /// <summary>Whether a worker of the role asks for more GPUs than it has.</summary>
    public static bool Exceed(OracleVariant variant, string role) =>
        variant.Json.Items("endpoints").Where(endpoint => endpoint.Text("mode") == role)
            .Any(endpoint => Asked(variant, role) > Given(endpoint));

    /// <summary>GPUs among which a worker of the role divides one copy of the model.</summary>
    public static int Copy(OracleVariant variant, string role)
    {
        var (flags, settings) = Said(variant, role);
        return Size(flags, settings, Tensor) * Size(flags, settings, Pipeline);
    }

    private static int Given(JsonNode endpoint) => endpoint.Texts("nodes").Length * endpoint.Texts("gpus").Length;

    private static int Asked(OracleVariant variant, string role)
    {
        var (flags, settings) = Said(variant, role);
        var attention = flags.ContainsKey("--enable-dp-attention");
        return Size(flags, settings, Tensor) * Size(flags, settings, Pipeline)
            * (attention || variant.Engine == "trtllm" ? 1 : Size(flags, settings, DataParallel));
    }

    private static (Dictionary<string, string> Flags, JsonNode? Settings) Said(OracleVariant variant, string role)
    {
        var flags = variant.Started("worker")
            .Where(step => step.Text("log").Contains($"_{role}_w", StringComparison.Ordinal))
            .Take(1)
            .SelectMany(static step => ArgumentFacts.Flags(CommandShape.Of(step.Texts("argv")).Arguments))
            .GroupBy(static flag => flag.Flag, static flag => flag.Values is [var value, ..] ? value : "")
            .ToDictionary(static flag => flag.Key, static flag => flag.Last());
        return (flags, variant.Config?["backend"]?[$"{variant.Engine}_config"]?[role == "agg" ? "aggregated" : role]);
    }

    private static int Size(Dictionary<string, string> flags, JsonNode? settings, string[] names)
    {
        var texts = names.Select(flags.GetValueOrDefault)
            .Concat(names.Select(name => settings.TextOrNull(name.TrimStart('-'))));
        var text = texts.FirstOrDefault(static text => text is not null) ?? "1";
        return (int)double.Parse(text, CultureInfo.InvariantCulture);
    }
}
