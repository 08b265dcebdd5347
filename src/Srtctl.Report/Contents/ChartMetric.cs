namespace Srtctl.Report.Contents;

/// <summary>A figure that has a chart.</summary>
/// <param name="Id">Name that lines refer to.</param>
/// <param name="Title">Heading.</param>
/// <param name="Unit">Unit; <c>%</c> for values between 0 and 1.</param>
public sealed record ChartMetric(string Id, string Title, string Unit);
