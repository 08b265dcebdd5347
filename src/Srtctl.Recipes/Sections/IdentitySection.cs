using Srtctl.Model.Jobs;
using Srtctl.Model.Text;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>identity</c>.</summary>
internal static class IdentitySection
{
    private static readonly string[] Frameworks = ["vllm", "sglang", "tensorrt_llm", "dynamo"];

    public static Identity Read(RecipeSection identity)
    {
        var read = new Identity();
        read = identity.Optional("model")?.Section(model => read with
        {
            ModelRepository = model.Optional("repo", nameof(Identity.ModelRepository))?.Text(),
            ModelRevision = model.Optional("revision", nameof(Identity.ModelRevision))?.Text(),
        }) ?? read;
        read = identity.Optional("container")?.Section(container => read with
        {
            ContainerImage = container.Optional("image", nameof(Identity.ContainerImage))?.Text(),
        }) ?? read;
        return identity.Optional("frameworks", nameof(Identity.Frameworks)) is { } frameworks
            ? read with { Frameworks = Versions(frameworks) }
            : read;
    }

    private static Model.Collections.EquatableMap<string, string> Versions(RecipeValue frameworks)
    {
        foreach (var entry in frameworks.Entries().Where(static entry => !Frameworks.Contains(entry.Key)))
            entry.Remark(
                "SRT1417", $"'{entry.Key}' is no framework whose version can be compared.",
                NearNames.Question(entry.Key, Frameworks));
        return frameworks.TextMap();
    }
}
