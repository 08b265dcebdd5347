using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Something that ends the run.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Time">When it happened; for a lost node when it was last heard of.</param>
/// <param name="Failure">How it is told.</param>
/// <param name="ExitStatus">Status with which the agent ends when this is the first cause.</param>
internal sealed record Incident(IncidentKind Kind, DateTimeOffset Time, RunFailure Failure, int ExitStatus = 1);
