namespace Srtctl.Model.Jobs;

/// <summary>A range of engine iterations.</summary>
/// <param name="Start">First iteration; null: the engine's first.</param>
/// <param name="Stop">Iteration after the last; null: open.</param>
public sealed record IterationWindow(int? Start = null, int? Stop = null);
