using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Refusals;
using Srtctl.Corpus.Tests.Rules;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Corpus.Tests.Runs;

/// <summary>How one job fared in both tools.</summary>
public sealed record VariantOutcome
{
    /// <summary>Recipe file.</summary>
    public required string Recipe { get; init; }

    /// <summary>Name of the job.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the Python tool ran it to its end.</summary>
    public required bool Recorded { get; init; }

    /// <summary>Whether srtctl has a plan for it.</summary>
    public required bool Planned { get; init; }

    /// <summary>Processes of workers that were compared.</summary>
    public int Processes { get; init; }

    /// <summary>Facts that were compared.</summary>
    public int Facts { get; init; }

    /// <summary>Differences, each with the rule that explains it.</summary>
    public IReadOnlyList<(Difference Difference, Rule? Rule)> Differences { get; init; } = [];

    /// <summary>Errors and warnings of srtctl.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    /// <summary>Errors that stop a job which the Python tool runs, each with the rule that shows them to be right.</summary>
    public IReadOnlyList<(Diagnostic Finding, RefusalRule? Rule)> Refusals { get; init; } = [];

    /// <summary>Why srtctl plans what the Python tool fails to run; null when that is not so or has no reason.</summary>
    public AcceptanceRule? Acceptance { get; init; }

    /// <summary>Why the Python tool fails, for messages.</summary>
    public string Failure { get; init; } = "";
}
