using Srtctl.Model.Plans;

namespace Srtctl.Planning.Explaining;

/// <summary>What somebody says about a value and does not hold.</summary>
/// <param name="Value">Their value.</param>
/// <param name="From">Who says it.</param>
/// <param name="Place">Path in the job at which it is said; null when the job does not say it.</param>
public sealed record OtherStatement(string Value, Origin From, string? Place);
