namespace Srtctl.Agent.Load;

/// <summary>One request before it is sent.</summary>
/// <param name="Prompt">The JSON value of the prompt.</param>
/// <param name="PromptTokens">Its length as asked for; what the server counted is not used.</param>
/// <param name="OutputTokens">Tokens of the answer.</param>
internal sealed record PlannedRequest(ReadOnlyMemory<byte> Prompt, int PromptTokens, int OutputTokens);
