namespace Srtctl.Agent.Evaluation;

/// <summary>What a server answered.</summary>
/// <param name="Text">The text; empty when the request failed.</param>
/// <param name="Tokens">Tokens of the answer.</param>
/// <param name="Error">Why the request failed; null for an answer.</param>
internal sealed record Gsm8kAnswer(string Text, int Tokens, string? Error = null);
