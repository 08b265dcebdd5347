using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Reading;
using TrtllmServeFrontend = Srtctl.Model.Jobs.TrtllmServe;

namespace Srtctl.Recipes.Frontends.TrtllmServe;

/// <summary><c>frontend.type: trtllm_serve</c>.</summary>
internal sealed class TrtllmServeReader : IFrontendReader
{
    public string Word => "trtllm_serve";

    public Frontend Read(RecipeSection frontend, RecipeSection recipe)
    {
        recipe.Has("dynamo");
        return new TrtllmServeFrontend
        {
            Options = frontend.Optional("args", nameof(TrtllmServeFrontend.Options)) is { } args
                ? FlagSettings.Read(args, new TrtllmServeDisaggregatedOptions(), PlannerFlags.None)
                : null,
            ContextRouter = Map(frontend, "ctx_router", nameof(TrtllmServeFrontend.ContextRouter)),
            GenerationRouter = Map(frontend, "gen_router", nameof(TrtllmServeFrontend.GenerationRouter)),
            ServerSettings = Map(frontend, "server_config_extra", nameof(TrtllmServeFrontend.ServerSettings)) ?? [],
        };
    }

    public bool Write(
        Frontend frontend, ExportedSection section, ExportedSection recipe, ExportFindings findings)
    {
        if (frontend is not TrtllmServeFrontend serve)
            return false;
        section.Arguments(serve.Options, findings)
            .Set("ctx_router", serve.ContextRouter is { } context ? new ConfigMap(context) : null)
            .Set("gen_router", serve.GenerationRouter is { } generation ? new ConfigMap(generation) : null)
            .Map("server_config_extra", serve.ServerSettings);
        return true;
    }

    private static EquatableMap<string, ConfigValue>? Map(RecipeSection frontend, string key, string member)
    {
        if (frontend.Optional(key, member) is not { } value)
            return null;
        if (value.Config() is ConfigMap map)
            return map.Entries;
        value.Refuse("a map");
        return null;
    }
}
