using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Exporting;

/// <summary>Words for nodes chosen by what else runs there.</summary>
internal static class PlacementWords
{
    public static string Of(FrontendPlacement placement) => placement switch
    {
        FrontendPlacement.FirstDecode => "first_decode",
        FrontendPlacement.LastDecode => "last_decode",
        _ => "head",
    };
}
