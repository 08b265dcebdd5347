using Srtctl.Model.Collections;

namespace Srtctl.Model.Plans;

/// <summary>A node that the allocation will provide.</summary>
/// <param name="Slot">Its index in the plan and in the allocation's node list.</param>
/// <param name="Roles">What runs there beside workers: <c>head</c>, <c>infrastructure</c>, <c>client</c>; and
/// <c>worker</c>.</param>
/// <param name="HetGroup">Component of a heterogeneous job; null for an ordinary one.</param>
public sealed record NodeSlot(int Slot, EquatableArray<string> Roles, int? HetGroup = null);
