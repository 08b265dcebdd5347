using System.Globalization;
using System.Text;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Rollups;

/// <summary>The table of sa-bench's results that spreadsheets take in.</summary>
internal static class SaBenchTable
{
    private const string Header =
        "Config,Total GPU Count,Decode GPU Count,Total Working GPU Count,Decode Working GPU Count,"
        + "Prefill Working GPU Count,Concurrency,Total Token Throughput,Output Token Throughput,Median TTFT,"
        + "Median TPOT,Median ITL,P90 Decode Running Requests,Output Token Throughput per User,Total Token Throughput per GPU";

    /// <summary>Rows by concurrency.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="results">The results.</param>
    /// <param name="runningRequests">P90 of the decode workers' running requests; null when it is not known.</param>
    public static string Of(LaunchPlan plan, IReadOnlyList<SaBenchResult> results, double? runningRequests)
    {
        var gpus = RollupGpus.Of(plan);
        var text = new StringBuilder(Header).Append('\n');
        foreach (var result in results.OrderBy(static result => result.Number("max_concurrency")))
            text.AppendJoin(',', Row(plan, gpus, result, runningRequests)).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string> Row(
        LaunchPlan plan, RollupGpus gpus, SaBenchResult result, double? runningRequests)
    {
        var total = result.Number("total_token_throughput");
        var tpot = result.Number("median_tpot_ms");
        double?[] numbers =
        [
            gpus.Total, gpus.Decode, gpus.Working, gpus.DecodeWorking, gpus.PrefillWorking,
            result.Number("max_concurrency"), total, result.Number("output_throughput"),
            result.Number("median_ttft_ms"), tpot, result.Number("median_itl_ms"), runningRequests,
            tpot > 0 ? 1000 / tpot : null,
            gpus.Working > 0 ? total / gpus.Working : null,
        ];
        return numbers.Select(static number => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "")
            .Prepend(plan.Job.Name);
    }
}
