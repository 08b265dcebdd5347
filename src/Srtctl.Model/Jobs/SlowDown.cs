namespace Srtctl.Model.Jobs;

/// <summary>
/// An artificial pause before each step of SGLang's decode workers, so that prefill fills their queues first.
/// </summary>
/// <param name="Pause">Pause before each step.</param>
/// <param name="Duration">How long after the begin of a measurement the pauses end, at the latest at its end.</param>
public sealed record SlowDown(TimeSpan Pause, TimeSpan Duration);
