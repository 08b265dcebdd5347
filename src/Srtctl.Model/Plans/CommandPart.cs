using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>Consecutive argv elements that were decided together: usually a flag and its values.</summary>
/// <param name="Args">The argv elements.</param>
/// <param name="From">Who decided them.</param>
public sealed record CommandPart(EquatableArray<PlanText> Args, Origin From);
