using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>An engine that a frontend may send requests to.</summary>
internal sealed record Worker(EngineRole Role, Uri Address, string Model)
{
    /// <summary>IP:PORT of a prefill engine's bootstrap server.</summary>
    public string Bootstrap(int port) => $"{Address.Host}:{port}";
}
