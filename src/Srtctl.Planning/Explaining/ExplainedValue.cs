using Srtctl.Model.Options;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Explaining;

/// <summary>Where a flag of a role has its value from.</summary>
/// <param name="Process">Role of the process: <c>decode</c>, <c>frontend</c>.</param>
/// <param name="Catalog">Catalog of the flag.</param>
/// <param name="Flag">The flag.</param>
/// <param name="Place">Path in the job at which it is, or could be, said; null when the planner owns it.</param>
public sealed record ExplainedValue(string Process, string Catalog, FlagSpec Flag, string? Place)
{
    /// <summary>The value as it goes on the command line; null when the flag is not passed.</summary>
    public string? Value { get; init; }

    /// <summary>Who decided it; null when the flag is not passed.</summary>
    public Model.Plans.Origin? From { get; init; }

    /// <summary>What the job says elsewhere and does not hold; null for nothing.</summary>
    public string? Overridden { get; init; }

    /// <summary>The version that the job runs; null when nothing tells it.</summary>
    public FrameworkVersion? Version { get; init; }

    /// <summary>The program's default in that version, else in the newest one; null for none.</summary>
    public string? Default { get; init; }
}
