using Srtctl.Model.Options;

namespace Srtctl.Model.Jobs;

/// <summary>The SGLang router: workers run <c>sglang.launch_server</c> and are named on its command line.</summary>
public sealed record SglangRouter : Frontend
{
    /// <summary>Flags of the router; null passes none.</summary>
    public SglangRouterOptions? Options { get; init; }
}
