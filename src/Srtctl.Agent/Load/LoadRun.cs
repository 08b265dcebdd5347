namespace Srtctl.Agent.Load;

/// <summary>The outcomes of a run in the order of their requests, and how long all of them took.</summary>
internal sealed record LoadRun(IReadOnlyList<RequestOutcome> Outcomes, TimeSpan Duration);
