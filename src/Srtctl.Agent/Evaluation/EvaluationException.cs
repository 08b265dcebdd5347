namespace Srtctl.Agent.Evaluation;

/// <summary>An evaluation that could not be carried out; the message is fit for people, the exit status is 1.</summary>
internal sealed class EvaluationException(string message) : Exception(message);
