using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>Questions to a record about an error.</summary>
internal static class Refused
{
    /// <summary>The role that an error speaks of, as records call it.</summary>
    public static string Role(Diagnostic finding) =>
        finding.Place.Contains("Prefill", StringComparison.OrdinalIgnoreCase) ? "prefill"
        : finding.Place.Contains("Decode", StringComparison.OrdinalIgnoreCase) ? "decode"
        : "agg";

    /// <summary>Whether the role has no worker, or one without GPUs.</summary>
    public static bool RoleHasNothing(Diagnostic finding, OracleVariant variant)
    {
        var workers = variant.Json.Items("endpoints").Where(endpoint => endpoint.Text("mode") == Role(finding)).ToArray();
        return workers.Length == 0 || workers.Any(static worker => worker.Texts("gpus").Length == 0);
    }

    /// <summary>A setting of the benchmark.</summary>
    public static string? Benchmark(OracleVariant variant, string name) => variant.Config?["benchmark"].TextOrNull(name);

    /// <summary>What an error quotes first.</summary>
    public static string? Quoted(Diagnostic finding) =>
        finding.Message.Split('\'') is [_, var quoted, _, ..] ? quoted.Split('.')[^1] : null;
}
