using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Exporting;

/// <summary>Configuration values as a tree that can be written as YAML.</summary>
internal static class YamlTree
{
    /// <summary>The tree of a map.</summary>
    public static YamlMap Of(ConfigMap map) => new(YamlMark.Start, EquatableArray.From(
        map.Entries.Select(static pair => new YamlEntry(pair.Key, YamlMark.Start, Of(pair.Value)))));

    private static YamlNode Of(ConfigValue value) => value switch
    {
        ConfigMap map => Of(map),
        ConfigList list => new YamlList(YamlMark.Start, EquatableArray.From(list.Items.Select(Of))),
        _ => new YamlScalar(YamlMark.Start, Text(value), value),
    };

    private static string Text(ConfigValue value) => value switch
    {
        ConfigText text => text.Value,
        ConfigBool flag => flag.Value ? "true" : "false",
        ConfigInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        ConfigNumber number => Number(number.Value),
        _ => "null",
    };

    /// <summary>YAML 1.1 takes <c>1e-05</c> for text, and has words of its own for what is no decimal number.</summary>
    private static string Number(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? ".nan" : number > 0 ? ".inf" : "-.inf";
        var text = ConfigNumberText.Of(number);
        var exponent = text.IndexOf('e', StringComparison.Ordinal);
        return exponent < 0 || text.Contains('.') ? text : text.Insert(exponent, ".0");
    }
}
