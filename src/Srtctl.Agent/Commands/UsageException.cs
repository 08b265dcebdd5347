namespace Srtctl.Agent.Commands;

/// <summary>The command line or what it names cannot be used; the message is fit for people, the exit status is 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
