using Srtctl.Model.Collections;

namespace Srtctl.Agent.Load;

/// <summary>Which workers pause before each step, and for how long into a measurement.</summary>
/// <param name="Workers">Their addresses.</param>
/// <param name="Pause">Pause before each step.</param>
/// <param name="Duration">After this, or at the end of the measurement, the pauses end.</param>
internal sealed record SlowDownOptions(EquatableArray<Uri> Workers, TimeSpan Pause, TimeSpan Duration);
