using Srtctl.Model.Collections;
using Srtctl.Planning.Explaining;
using Srtctl.Planning.Models;
using Srtctl.Planning.Versions;

namespace Srtctl.Cli.Presentation;

/// <summary>What is said about a job.</summary>
/// <param name="Name">Name of the job.</param>
/// <param name="Versions">The versions of its programs.</param>
/// <param name="Memory">What its workers hold; none when the model is not known.</param>
/// <param name="Values">The values that were asked for.</param>
/// <param name="Locate">Where a part of the job is written in a recipe; null when it is in none.</param>
internal sealed record ExplainedJob(
    string Name,
    EquatableArray<VersionStatement> Versions,
    EquatableArray<MemoryStatement> Memory,
    EquatableArray<ExplainedValue> Values,
    Func<string, string?> Locate);
