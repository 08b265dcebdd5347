using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Explaining;

/// <summary>Where a value of a plan that is no flag of a catalog comes from.</summary>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Subject">What has it: a role, <c>sbatch</c>.</param>
/// <param name="Name">Variable, directive or argument.</param>
/// <param name="Value">The value; what only the allocation knows stands in angle brackets.</param>
/// <param name="From">Who decided it.</param>
/// <param name="Place">Path in the job at which it is said; null when the job does not say it.</param>
public sealed record ExplainedSetting(
    SettingKind Kind, string Subject, string Name, string Value, Origin From, string? Place)
{
    /// <summary>What others say, and does not hold.</summary>
    public EquatableArray<OtherStatement> Overrides { get; init; } = [];
}
