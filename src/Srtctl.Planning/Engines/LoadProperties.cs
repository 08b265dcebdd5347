namespace Srtctl.Planning.Engines;

/// <summary>Names of the options that divide a model.</summary>
/// <param name="Tensor">GPUs that share a layer.</param>
/// <param name="Pipeline">Stages of layers.</param>
/// <param name="Expert">Parts of the experts.</param>
/// <param name="Context">Longest sequence.</param>
/// <param name="Fraction">Share of memory.</param>
public sealed record LoadProperties(string Tensor, string Pipeline, string Expert, string Context, string Fraction);
