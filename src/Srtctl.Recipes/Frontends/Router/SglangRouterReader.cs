using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Options;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Frontends.Router;

/// <summary><c>frontend.type: sglang</c>: the SGLang router.</summary>
internal sealed class SglangRouterReader : IFrontendReader
{
    public string Word => "sglang";

    public Frontend Read(RecipeSection frontend, RecipeSection recipe)
    {
        recipe.Has("dynamo");
        return new SglangRouter
        {
            Options = frontend.Optional("args", nameof(SglangRouter.Options)) is { } args
                ? FlagSettings.Read(args, new SglangRouterOptions(), PlannerFlags.None)
                : null,
        };
    }

    public bool Write(
        Frontend frontend, ExportedSection section, ExportedSection recipe, ExportFindings findings)
    {
        if (frontend is not SglangRouter router)
            return false;
        section.Arguments(router.Options, findings);
        return true;
    }
}
