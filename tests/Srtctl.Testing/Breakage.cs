namespace Srtctl.Testing;

/// <summary>A change of flags that broke jobs, as <c>docs/breakages.md</c> shows it.</summary>
/// <param name="Title">Heading of its section.</param>
/// <param name="Code">The finding that answers it.</param>
/// <param name="Script">The job as a script.</param>
/// <param name="Recipe">The job as a recipe.</param>
/// <param name="Build">What a compiler says of the script's statements in a project.</param>
public sealed record Breakage(string Title, string Code, BreakageJob Script, BreakageJob Recipe, string Build);
