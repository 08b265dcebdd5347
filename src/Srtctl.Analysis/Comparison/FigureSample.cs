namespace Srtctl.Analysis.Comparison;

/// <summary>A figure of one side, over all its measurements at one concurrency.</summary>
/// <param name="Mean">Mean over the measurements.</param>
/// <param name="Std">Standard deviation between them; null for fewer than two.</param>
/// <param name="Count">Measurements.</param>
/// <param name="StandardError">
/// Of the mean: by the measurements, or for a single one by its own requests; null when neither tells.
/// </param>
public sealed record FigureSample(double Mean, double? Std, int Count, double? StandardError);
