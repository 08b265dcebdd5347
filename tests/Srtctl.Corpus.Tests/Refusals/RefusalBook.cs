using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>All errors that may stop a job which the Python tool runs, and all failures that srtctl need not share.</summary>
public static class RefusalBook
{
    /// <summary>The errors.</summary>
    public static IReadOnlyList<RefusalRule> Refusals { get; } =
    [
        new(4, "SRT1007", static (finding, variant) => ParallelSizes.Exceed(variant, RoleOf(finding))),
    ];

    /// <summary>The failures.</summary>
    public static IReadOnlyList<AcceptanceRule> Acceptances { get; } = [];

    /// <summary>The rule that confirms an error; null when none does.</summary>
    public static RefusalRule? For(Diagnostic finding, OracleVariant variant) =>
        Refusals.FirstOrDefault(rule => rule.Code == finding.Code && rule.Confirms(finding, variant));

    /// <summary>The rule that explains why a failure is not shared; null when none does.</summary>
    public static AcceptanceRule? For(OracleVariant variant) =>
        Acceptances.FirstOrDefault(rule => rule.Explains(variant));

    private static string RoleOf(Diagnostic finding) =>
        finding.Place.Contains("Prefill", StringComparison.OrdinalIgnoreCase) ? "prefill"
        : finding.Place.Contains("Decode", StringComparison.OrdinalIgnoreCase) ? "decode"
        : "agg";
}
