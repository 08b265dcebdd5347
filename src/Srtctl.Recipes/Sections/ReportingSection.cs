using Srtctl.Model.Collections;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>The section <c>reporting</c>: status collectors. Uploads and analysis are the site's matter.</summary>
internal static class ReportingSection
{
    private static readonly string[] OfSite = ["s3", "ai_analysis"];

    /// <summary>The collectors; null when the cluster file decides.</summary>
    public static EquatableArray<string>? Read(RecipeSection recipe)
    {
        if (recipe.Optional("reporting") is not { } reporting)
            return null;
        return EquatableArray.From(reporting.Section(Status) ?? []);
    }

    private static string[] Status(RecipeSection reporting)
    {
        reporting.Ignore(OfSite, "only the cluster file says it");
        return reporting.Optional("status", "StatusEndpoints")?.Section(Endpoints) ?? [];
    }

    private static string[] Endpoints(RecipeSection status)
    {
        var one = status.Optional("endpoint")?.Text();
        var all = status.Optional("endpoints")?.Texts() ?? [];
        return [.. all.Prepend(one).OfType<string>().Select(static url => url.TrimEnd('/')).Distinct()];
    }
}
