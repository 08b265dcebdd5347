namespace Srtctl.Analysis.Verdicts;

/// <summary>A rule that could not be judged, so that its silence means nothing.</summary>
/// <param name="Code">Code of the rule.</param>
/// <param name="Title">What it looks for.</param>
/// <param name="Missing">What it would have had to know.</param>
public sealed record UnjudgedRule(string Code, string Title, string Missing);
