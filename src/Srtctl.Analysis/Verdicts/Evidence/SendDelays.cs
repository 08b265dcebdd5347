namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>How much later than intended a client sent the requests of one measurement.</summary>
/// <param name="Requests">Requests that were sent.</param>
/// <param name="MeanMs">Mean delay, milliseconds.</param>
/// <param name="LongestMs">Longest delay, milliseconds.</param>
public sealed record SendDelays(long Requests, double MeanMs, double LongestMs);
