namespace Srtctl.Agent.Load;

/// <summary>Options that do not describe a load: exit status 2.</summary>
internal sealed class LoadUsageException(string message) : Exception(message);
