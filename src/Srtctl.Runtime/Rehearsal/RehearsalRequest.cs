using Srtctl.Model.Collections;
using Srtctl.Runtime.Submission;

namespace Srtctl.Runtime.Rehearsal;

/// <summary>A plan to rehearse on this machine.</summary>
public sealed record RehearsalRequest
{
    /// <summary>The plan, made for a rehearsal, and what goes into the run directory.</summary>
    public required SubmissionRequest Run { get; init; }

    /// <summary>Absolute path of the agent executable.</summary>
    public required string Agent { get; init; }

    /// <summary>Faults to inject, as <c>kill:decode[1]@5s</c> or <c>hang:prefill[0]@3s</c>.</summary>
    public EquatableArray<string> Injections { get; init; }
}
