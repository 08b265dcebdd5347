using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>model</c>: what is served, and in which container.</summary>
internal sealed record ModelSection(ServedModel Model, string Container)
{
    /// <summary>What stands for a section that is missing, which is reported.</summary>
    public static ModelSection Missing { get; } =
        new(new ServedModel { Path = "", Precision = new Precision("") }, "");

    public static ModelSection Read(RecipeSection model) => new(
        new ServedModel
        {
            Path = model.Required("path", "Model.Path")?.Text() ?? "",
            Precision = new Precision(model.Required("precision", "Model.Precision")?.Text() ?? ""),
            StageDirectory = model.Optional("stage_dir", "Model.StageDirectory")?.Text(),
        },
        model.Required("container", "Container")?.Text() ?? "");
}
