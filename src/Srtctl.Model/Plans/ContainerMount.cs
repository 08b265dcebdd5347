namespace Srtctl.Model.Plans;

/// <summary>A host path seen in a container.</summary>
/// <param name="Source">Absolute host path.</param>
/// <param name="Target">Absolute path in the container.</param>
/// <param name="Flags">Mount flags such as <c>ro</c>; null for none.</param>
public sealed record ContainerMount(PlanText Source, PlanText Target, string? Flags = null);
