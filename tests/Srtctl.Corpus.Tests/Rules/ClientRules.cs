using System.Globalization;
using Srtctl.Corpus.Tests.Facts;
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
