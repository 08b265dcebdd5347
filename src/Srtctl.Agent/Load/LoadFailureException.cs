namespace Srtctl.Agent.Load;

/// <summary>A load that ran, or could not, without the result asked for: exit status 1.</summary>
internal sealed class LoadFailureException(string message) : Exception(message);
