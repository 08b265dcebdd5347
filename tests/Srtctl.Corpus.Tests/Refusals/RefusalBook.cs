using Srtctl.Corpus.Tests.Oracle;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>All errors that may stop a job which the Python tool runs.</summary>
public static class RefusalBook
{
    /// <summary>The errors.</summary>
    public static IReadOnlyList<RefusalRule> All { get; } =
    [
        new(4, "SRT1007", static (finding, variant) => ParallelSizes.Exceed(variant, Refused.Role(finding))),
        new(117, "SRT1003", Refused.RoleHasNothing),
        new(62, "SRT1062", static (finding, variant) =>
            variant.Config?["sbatch_directives"].TextOrNull(finding.Place.Split('.')[^1]) is not null),
        new(119, "SRT1410", static (finding, variant) =>
            Refused.Quoted(finding) is { } key && variant.Config?[key] is null),
        new(120, "SRT1411", static (_, variant) =>
            Refused.Benchmark(variant, "concurrencies")?.Any(static letter => letter is not ('x' or (>= '0' and <= '9'))) == true),
        new(169, "SRT1626", static (finding, variant) => ModelSizes.Exceed(variant, Refused.Role(finding))),
        new(167, "SRT1601", static (_, _) => true),
    ];

    /// <summary>The rule that confirms an error; null when none does.</summary>
    public static RefusalRule? For(Diagnostic finding, OracleVariant variant) =>
        All.FirstOrDefault(rule => rule.Code == finding.Code && rule.Confirms(finding, variant));
}
