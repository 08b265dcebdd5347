namespace Srtctl.Agent.Readiness;

/// <summary>What one question gave.</summary>
/// <param name="Ready">Whether it was answered with yes.</param>
/// <param name="Text">What was seen, for people.</param>
/// <param name="Counts">Workers a frontend reported; null for other questions and when it gave none.</param>
internal readonly record struct ProbeAnswer(bool Ready, string Text, WorkerCounts? Counts = null);
