using System.Globalization;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Sections;

/// <summary>Forms of values that sections share.</summary>
internal static class PlacementValues
{
    private static readonly Dictionary<string, FrontendPlacement> Placements = new()
    {
        ["head"] = FrontendPlacement.Head,
        ["first_decode"] = FrontendPlacement.FirstDecode,
        ["last_decode"] = FrontendPlacement.LastDecode,
    };

    /// <summary>A node chosen by what else runs there.</summary>
    public static FrontendPlacement? Placement(this RecipeValue value) => value.Word(Placements);

    /// <summary>A duration as nginx writes it: <c>75</c>, <c>600s</c>, <c>10m</c>, <c>1h</c>.</summary>
    public static TimeSpan? NginxTime(this RecipeValue value)
    {
        var text = value.Characters ?? "";
        var number = text.TrimEnd('s', 'm', 'h');
        TimeSpan? unit = text[number.Length..] switch
        {
            "" or "s" => TimeSpan.FromSeconds(1),
            "m" => TimeSpan.FromMinutes(1),
            "h" => TimeSpan.FromHours(1),
            _ => null,
        };
        if (unit is { } one && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return count * one;
        value.Refuse("a duration as nginx writes it, for example 600s or 10m");
        return null;
    }
}
