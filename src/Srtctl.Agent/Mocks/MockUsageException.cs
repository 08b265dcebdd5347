namespace Srtctl.Agent.Mocks;

/// <summary>A command line or environment that no mock can act on: exit status 2.</summary>
internal sealed class MockUsageException(string message) : Exception(message);
