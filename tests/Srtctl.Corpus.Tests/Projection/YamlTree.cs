using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>
/// YAML as the engines read it: PyYAML's rules for plain words. Written apart from the product's own reader, which is
/// among the things compared.
/// </summary>
public static partial class YamlTree
{
    /// <summary>The single document of a text.</summary>
    public static JsonNode? Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Count == 0 ? null : Convert(stream.Documents[0].RootNode);
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Children.Select(static pair =>
            KeyValuePair.Create(((YamlScalarNode)pair.Key).Value ?? "", Convert(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value ?? ""),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new FormatException($"{node.NodeType} is not expected in an engine file."),
    };

    private static JsonNode? Plain(string word) => word switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        _ when True().IsMatch(word) => JsonValue.Create(true),
        _ when False().IsMatch(word) => JsonValue.Create(false),
        _ when Integer().IsMatch(word) =>
            JsonValue.Create(long.Parse(word.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture)),
        _ when Float().IsMatch(word) =>
            JsonNode.Parse(JsonNumber(double.Parse(word.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture))),
        _ => JsonValue.Create(word),
    };

    private static string JsonNumber(double value)
    {
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAny('.', 'E') ? text.Replace('E', 'e') : $"{text}.0";
    }

    [GeneratedRegex(@"\A(?:yes|Yes|YES|true|True|TRUE|on|On|ON)\z")]
    private static partial Regex True();

    [GeneratedRegex(@"\A(?:no|No|NO|false|False|FALSE|off|Off|OFF)\z")]
    private static partial Regex False();

    [GeneratedRegex(@"\A[-+]?(?:0|[1-9][0-9_]*)\z")]
    private static partial Regex Integer();

    [GeneratedRegex(@"\A[-+]?(?:[0-9][0-9_]*\.[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+][0-9]+)?\z")]
    private static partial Regex Float();
}
