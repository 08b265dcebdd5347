using System.Globalization;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Options;

/// <summary>Values as the text that Python programs make of them.</summary>
internal static class PythonText
{
    public static string Of(ConfigValue value) => value switch
    {
        ConfigText text => text.Value,
        ConfigBool flag => flag.Value ? "True" : "False",
        ConfigInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        ConfigNumber number => ConfigNumberText.Of(number.Value),
        ConfigNull => "None",
        _ => ConfigJson.Write(value),
    };
}
