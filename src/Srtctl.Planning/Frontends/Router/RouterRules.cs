using Srtctl.Planning.Launch;

namespace Srtctl.Planning.Frontends.Router;

/// <summary>What reads the router's flags. Analyzers are built from this file too.</summary>
internal static class RouterRules
{
    /// <summary>The router has versions of its own, and comes with SGLang's images.</summary>
    public static FlagReader Reader { get; } = new("sglang_router.launch_router", ["sglang-router"])
    {
        Framework = "sglang_router",
        TakesBeginnings = true,
    };
}
