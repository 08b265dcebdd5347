namespace Srtctl.Agent.Mocks;

/// <summary>A mock that ends by itself with status 1, by injection or because it cannot serve.</summary>
internal sealed class MockFailureException(string message) : Exception(message);
