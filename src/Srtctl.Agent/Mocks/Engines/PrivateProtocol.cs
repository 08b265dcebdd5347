namespace Srtctl.Agent.Mocks.Engines;

/// <summary>What mock frontends and mock engines say to each other beside the OpenAI interface.</summary>
internal static class PrivateProtocol
{
    /// <summary>Path at which a prefill engine computes the prompt of an ordinary request body.</summary>
    public const string PrefillPath = "/mock/prefill";

    /// <summary>Path of the prefill request when the body is a chat request.</summary>
    public const string ChatPrefillPath = "/mock/prefill/chat";

    /// <summary>The handle that the prefill engine gave.</summary>
    public const string HandleHeader = "x-srtctl-mock-handle";

    /// <summary>IP:PORT of the prefill engine's bootstrap server.</summary>
    public const string BootstrapHeader = "x-srtctl-mock-bootstrap";

    /// <summary>In every response: which mock answered.</summary>
    public const string MockHeader = "x-srtctl-mock";
}
