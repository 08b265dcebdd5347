using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>Mounts: <c>container_mounts</c> and <c>extra_mount</c>.</summary>
internal static class MountsSection
{
    public static EquatableArray<Mount> Read(RecipeSection recipe)
    {
        var map = recipe.Value("container_mounts", "Mounts")?.TextMap() ?? [];
        var list = recipe.Optional("extra_mount", "Mounts")?.Items() ?? [];
        return EquatableArray.From(
            map.Select(static pair => new Mount(pair.Key, pair.Value)).Concat(list.Select(OfText).OfType<Mount>()));
    }

    private static Mount? OfText(RecipeValue value)
    {
        if (value.Text() is not { } text)
            return null;
        if (text.Split(':', 3) is [{ Length: > 0 } source, { Length: > 0 } target, .. var flags])
            return new Mount(source, target, flags is [var said] ? said : null);
        value.Refuse("a mount 'host:container' or 'host:container:flags'");
        return null;
    }
}
