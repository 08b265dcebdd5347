namespace Srtctl.Planning.Models;

/// <summary>The model of a job, as far as it is known.</summary>
/// <param name="Name">Its name, or the directory that it was read from.</param>
/// <param name="Shape">Its facts.</param>
/// <param name="IsSure">
/// Whether the job names exactly this model; false when only the end of a path or the served name tells it.
/// </param>
public sealed record ModelMatch(string Name, ModelShape Shape, bool IsSure);
