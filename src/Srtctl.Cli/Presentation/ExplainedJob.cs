using Srtctl.Model.Collections;
using Srtctl.Planning.Explaining;
using Srtctl.Planning.Models;
using Srtctl.Planning.Versions;
using Srtctl.Recipes;

namespace Srtctl.Cli.Presentation;

/// <summary>What is said about a job.</summary>
/// <param name="Name">Name of the job.</param>
/// <param name="Versions">The versions of its programs.</param>
/// <param name="Memory">What its workers hold; none when the model is not known.</param>
/// <param name="Locate">Where a part of the job is written in a recipe; null when it is in none.</param>
/// <param name="History">What recipe and command line say about a part of the job, what holds first.</param>
internal sealed record ExplainedJob(
    string Name,
    EquatableArray<VersionStatement> Versions,
    EquatableArray<MemoryStatement> Memory,
    Func<string, string?> Locate,
    Func<string, IReadOnlyList<RecipeStatement>> History)
{
    /// <summary>Whether there is a plan; without one only what the job says is known.</summary>
    public required bool IsPlanned { get; init; }

    /// <summary>The flags that were asked for.</summary>
    public EquatableArray<ExplainedValue> Values { get; init; } = [];

    /// <summary>The variables, directives and arguments that were asked for.</summary>
    public EquatableArray<ExplainedSetting> Settings { get; init; } = [];

    /// <summary>Another value that was asked for; null for none.</summary>
    public SaidValue? Said { get; init; }

    /// <summary>Whether nothing is there of what was asked for.</summary>
    public bool IsEmpty => Values.IsEmpty && Settings.IsEmpty && Said is null;
}
