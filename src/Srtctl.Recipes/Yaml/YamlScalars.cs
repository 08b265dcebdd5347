using Srtctl.Model.Values;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Srtctl.Recipes.Yaml;

/// <summary>Scalars with and without tags.</summary>
internal static class YamlScalars
{
    private const string Standard = "tag:yaml.org,2002:";

    public static YamlScalar Of(Scalar scalar, YamlMark mark, RecipeFindings findings)
    {
        var text = scalar.Value;
        var plain = scalar.Style == ScalarStyle.Plain;
        var tag = TagOf(scalar);
        var value = tag switch
        {
            "" => plain ? YamlScalarRules.Resolve(text) : text,
            "!" or Standard + "str" => text,
            Standard + "null" or Standard + "bool" or Standard + "int" or Standard + "float" =>
                Forced(tag, text, mark, findings),
            _ => text,
        };
        CheckTag(scalar, findings);
        return new YamlScalar(mark, text, value);
    }

    /// <summary>Reports a tag that is none of YAML's own.</summary>
    public static void CheckTag(NodeEvent node, RecipeFindings findings)
    {
        var tag = TagOf(node);
        var allowed = node switch
        {
            Scalar => tag is "" or "!" or Standard + "str" or Standard + "null" or Standard + "bool"
                or Standard + "int" or Standard + "float",
            SequenceStart => tag is "" or "!" or Standard + "seq",
            _ => tag is "" or "!" or Standard + "map",
        };
        if (!allowed)
            findings.Error("SRT1404", YamlComposer.MarkOf(node), $"The tag '{tag}' has no meaning here.", "Remove it.");
    }

    private static ConfigValue Forced(string tag, string text, YamlMark mark, RecipeFindings findings)
    {
        var value = YamlScalarRules.Resolve(text);
        var fits = tag[Standard.Length..] switch
        {
            "null" => value is ConfigNull,
            "bool" => value is ConfigBool,
            "int" => value is ConfigInteger,
            _ => value is ConfigInteger or ConfigNumber,
        };
        if (!fits)
            findings.Error(
                "SRT1404", mark, $"'{text}' is not what its tag '!!{tag[Standard.Length..]}' says.", "Remove the tag.");
        return value is ConfigInteger number && tag.EndsWith("float", StringComparison.Ordinal)
            ? (double)number.Value : value;
    }

    private static string TagOf(NodeEvent node) => node.Tag.IsEmpty ? "" : node.Tag.IsNonSpecific ? "!"
        : node.Tag.Value;
}
