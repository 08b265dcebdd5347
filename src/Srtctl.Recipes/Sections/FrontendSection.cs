using Srtctl.Model.Jobs;
using Srtctl.Recipes.Frontends;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>frontend</c>: what all frontends share, around what one of them reads.</summary>
internal sealed record FrontendSection(Frontend Frontend, FrontendPlacement Placement, bool DedicatedNode)
{
    private static readonly string[] ServerKeys = ["ctx_router", "gen_router", "server_config_extra"];

    public static FrontendSection Read(RecipeSection frontend, RecipeSection recipe, IFrontendReader reader)
    {
        frontend.Has("type");
        var balancer = Balancer(frontend);
        var placement = frontend.Value("orchestrator_placement", "/Placement.Frontend")?.Placement();
        var section = new FrontendSection(
            reader.Read(frontend, recipe) with
            {
                LoadBalancer = balancer,
                MaximumInstances = 1 + (frontend.Value("num_additional_frontends", "MaximumInstances")?.Integer() ?? 9),
                Environment = frontend.Optional("env", nameof(Frontend.Environment))?.Environment() ?? [],
            },
            placement ?? FrontendPlacement.Head,
            frontend.Value("dedicated_node", "/Placement.DedicatedFrontend")?.Flag() ?? false);
        frontend.Ignore(["args"], $"'{reader.Word}' has no arguments of its own");
        frontend.Ignore(ServerKeys, "only trtllm_serve reads it");
        return section;
    }

    private static LoadBalancer? Balancer(RecipeSection frontend)
    {
        var defaults = new LoadBalancer();
        var affinity = frontend.Value("nginx_session_affinity")?.Flag() ?? false;
        var header = frontend.Value("nginx_session_affinity_header", "LoadBalancer.SessionAffinityHeader")?.Text();
        var balancer = new LoadBalancer
        {
            Image = frontend.Value("nginx_container", "LoadBalancer.Image")?.Text() ?? defaults.Image,
            RaiseFileLimit = frontend.Value("nginx_raise_ulimit", "LoadBalancer.RaiseFileLimit")?.Flag(),
            SessionAffinityHeader = affinity ? header ?? "X-Dynamo-Session-ID" : null,
            KeepAlive = frontend.Value("nginx_keepalive_timeout", "LoadBalancer.KeepAlive")?.NginxTime()
                ?? defaults.KeepAlive,
        };
        return frontend.Value("enable_multiple_frontends", "LoadBalancer")?.Flag() ?? true ? balancer : null;
    }
}
