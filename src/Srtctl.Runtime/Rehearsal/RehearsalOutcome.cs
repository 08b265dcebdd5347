using Srtctl.Model.Diagnostics;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Rehearsal;

/// <summary>How a rehearsal went.</summary>
public sealed record RehearsalOutcome
{
    /// <summary>The run directory; null when there was none yet.</summary>
    public RunDirectory? Directory { get; init; }

    /// <summary>The agent's word; null when it gave none.</summary>
    public RunResult? Result { get; init; }

    /// <summary>What kept the rehearsal from ending with a result; null when it did.</summary>
    public Diagnostic? Problem { get; init; }
}
