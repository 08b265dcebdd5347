using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Frontends.Direct;

/// <summary><c>frontend.type: vllm</c>: clients ask vLLM itself.</summary>
internal sealed class DirectServerReader : IFrontendReader
{
    public string Word => "vllm";

    public Frontend Read(RecipeSection frontend, RecipeSection recipe)
    {
        recipe.Has("dynamo");
        return new DirectServer();
    }

    public bool Write(
        Frontend frontend, ExportedSection section, ExportedSection recipe, ExportFindings findings) =>
        frontend is DirectServer;
}
