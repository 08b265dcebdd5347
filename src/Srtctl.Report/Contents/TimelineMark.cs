namespace Srtctl.Report.Contents;

/// <summary>A moment of a run.</summary>
/// <param name="Time">Seconds after the start of the run.</param>
/// <param name="Kind">Kind of the event: <c>stage</c>, <c>failure</c>, …</param>
/// <param name="Text">What happened.</param>
public sealed record TimelineMark(double Time, string Kind, string Text);
