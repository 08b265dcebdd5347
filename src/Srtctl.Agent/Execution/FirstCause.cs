namespace Srtctl.Agent.Execution;

/// <summary>Picks, of everything that went wrong before the wind-down, what the rest followed from.</summary>
internal static class FirstCause
{
    /// <summary>
    /// How close two ends must be to count as the same moment: a dying worker takes its clients along, and the end of
    /// its <c>srun</c> is seen after theirs.
    /// </summary>
    public static readonly TimeSpan SameMoment = TimeSpan.FromSeconds(1);

    /// <summary><c>scancel</c> signals steps and agent at once, and the steps may be quicker.</summary>
    public static readonly TimeSpan CancellationLag = TimeSpan.FromSeconds(2);

    /// <summary>The first cause.</summary>
    /// <param name="incidents">At least one, in any order.</param>
    public static Incident Choose(IReadOnlyList<Incident> incidents)
    {
        var earliest = incidents.Min(static incident => incident.Time);
        return incidents
            .Where(incident => incident.Time - earliest <= (IsStopRequest(incident) ? CancellationLag : SameMoment))
            .OrderBy(static incident => IsStopRequest(incident) ? -1 : (int)incident.Kind)
            .ThenBy(static incident => incident.Time)
            .First();
    }

    private static bool IsStopRequest(Incident incident) => incident.Kind is IncidentKind.Cancelled or IncidentKind.TimeLimit;
}
