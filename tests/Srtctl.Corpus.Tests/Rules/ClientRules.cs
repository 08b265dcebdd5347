using System.Globalization;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about the benchmark client.</summary>
internal static class ClientRules
{
    private static readonly string[] Prompts = ["tokenizer", "custom tokenizer"];

    public static Rule[] All { get; } =
    [
        new(47, "the client calls the node of the public API", EndpointIsNamed),
        new(48, "the load generator is a program of the host", static (difference, pair) =>
            difference.IsOf("benchmark") && difference.OnlyRecorded && IsOwnClient(pair)
            && (difference.Is(Aspect.Image) || difference.Is(Aspect.Mount)
                || difference.Is(Aspect.Launcher, "no-container-entrypoint")
                || difference.Is(Aspect.Launcher, "no-container-mount-home")
                || difference.Is(Aspect.Preamble, "site"))),
        new(49, "prompts need no tokenizer", static (difference, pair) =>
            IsMeasurement(difference) && difference.OnlyRecorded && Prompts.Contains(difference.Place.Key)
            && IsOwnClient(pair)),
        new(48, "the load generator has a seed and a directory", static (difference, pair) =>
            IsMeasurement(difference) && difference.OnlyPlanned && IsOwnClient(pair)
            && difference.Place.Key is "--seed" or "--result-directory"),
        new(112, "request rates may have a fraction", static (difference, pair) =>
            IsMeasurement(difference) && difference.Is(Aspect.Measurement, "rate")
            && double.TryParse(difference.Planned, CultureInfo.InvariantCulture, out var rate)
            && $"{Math.Truncate(rate):R}" == difference.Recorded),
        new(121, "a repeated concurrency is measured once", static (difference, _) =>
            IsMeasurement(difference) && difference.Is(Aspect.Measurement, "concurrencies")
            && difference.Recorded is { } recorded
            && string.Join('x', recorded.Split('x').Distinct()) == difference.Planned),
        new(144, "prompts are of the kind that is asked for", static (difference, pair) =>
            IsMeasurement(difference) && IsOwnClient(pair)
            && ((difference.OnlyRecorded && difference.Place.Key is "chat template" or "dataset" or "dataset path" or "range ratio")
                || (difference.OnlyPlanned && difference.Place.Key is "--dataset" or "--api"
                    && pair.Recorded["benchmark", Aspect.Measurement, "dataset"] is { } kind
                    && (kind == difference.Planned || difference.Place.Key == "--api"
                        || difference.Planned == pair.Recorded["benchmark", Aspect.Measurement, "dataset path"])))),
        new(49, "a custom tokenizer is named", static (difference, pair) =>
            IsMeasurement(difference) && difference.Is(Aspect.Measurement, "--tokenizer") && difference.OnlyPlanned
            && difference.Planned == pair.Recorded["benchmark", Aspect.Measurement, "custom tokenizer"]),
        new(145, "connections are used again or not", static (difference, pair) =>
            IsMeasurement(difference) && IsOwnClient(pair)
            && (difference.Is(Aspect.Measurement, "reuse connections") || difference.Is(Aspect.Measurement, "--connections"))),
        new(111, "a data set has lengths of its own", static (difference, pair) =>
            IsMeasurement(difference) && difference.OnlyRecorded && difference.Recorded == "0"
            && difference.Place.Key is "input length" or "output length"),
        new(166, "what a script was told stands in the command", ValueStandsInCommand),
        new(166, "a client has settings of its own", static (difference, pair) =>
            difference.IsOf("benchmark") && difference.OnlyPlanned && !IsSaBench(pair)
            && difference.Place.Aspect is Aspect.Measurement or Aspect.Preamble or Aspect.Variable or Aspect.Mount),
        new(166, "profiling is told to the client", static (difference, pair) =>
            IsMeasurement(difference) && difference.Is(Aspect.Measurement, "--profiling") && difference.OnlyPlanned
            && pair.Variant.Config?["profiling"].Text("type") is not "none"),
        new(48, "the agent's clients are programs of the host", static (difference, pair) =>
            difference.IsOf("benchmark") && difference.OnlyRecorded
            && difference.Place.Aspect is Aspect.Image or Aspect.Mount or Aspect.Launcher
            && pair.Planned["benchmark", Aspect.Measurement, "command"]?.StartsWith("<AGENT>", StringComparison.Ordinal) == true),
        new(156, "metrics are read where they are", static (difference, pair) =>
            difference.IsOf("benchmark") && difference.Is(Aspect.Variable, "AIPERF_SERVER_METRICS_URLS")
            && pair.Variant.Frontend == "sglang"),
        new(53, "GPUs that workers use are counted", static (difference, pair) =>
            IsMeasurement(difference) && difference.Is(Aspect.Measurement, "gpus")
            && pair.Recorded["benchmark", Aspect.Measurement, "disaggregated"] == "false"
            && difference.Planned == $"{pair.Plan.Resources.TotalGpus}"),
        new(55, "every client knows the workers", static (difference, pair) =>
            difference.IsOf("benchmark") && difference.Is(Aspect.Variable) && difference.OnlyPlanned
            && pair.Variant.Benchmark != "custom"
            && difference.Place.Key is "SRT_PREFILL_IPS" or "SRT_PREFILL_ENDPOINTS" or "SRT_DECODE_IPS"
                or "SRT_DECODE_ENDPOINTS" or "SRT_AGG_IPS" or "SRT_AGG_ENDPOINTS"),
    ];

    private static bool IsSaBench(LaunchPair pair) => pair.Variant.Benchmark == "sa-bench";

    /// <summary>Whether the value is a word of the command, or part of one, or of the preamble's script.</summary>
    private static bool ValueStandsInCommand(Difference difference, LaunchPair pair)
    {
        if (!IsMeasurement(difference) || !difference.OnlyRecorded || IsSaBench(pair))
            return false;
        if (difference.Place.Key is "endpoint" or "port" or "workspace" or "tokenizer" or "model" or "rate")
            return true;
        var said = pair.Planned.About("benchmark").Select(static fact => fact.Value).ToArray();
        return said.Any(text => text.Contains(difference.Recorded ?? "", StringComparison.Ordinal))
            || (difference.Recorded ?? "").Split('x', ' ', ',').All(part => said.Any(text => text.Contains(part, StringComparison.Ordinal)));
    }

    private static bool IsMeasurement(Difference difference) =>
        difference.IsOf("benchmark") && difference.Is(Aspect.Measurement);

    private static bool IsOwnClient(LaunchPair pair) =>
        pair.Planned["benchmark", Aspect.Measurement, "--result-directory"] is not null;

    private static bool EndpointIsNamed(Difference difference, LaunchPair pair)
    {
        var node = int.Parse(pair.Planned["service", Aspect.Placement, "nodes"] ?? "0");
        return IsMeasurement(difference) && difference.Is(Aspect.Measurement, "endpoint")
            && difference.Recorded is "http://localhost:8000" or "http://localhost"
            && difference.Planned == $"http://{NodeNumber.Address(node)}:8000";
    }
}
