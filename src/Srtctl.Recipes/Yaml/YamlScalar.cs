using Srtctl.Model.Values;

namespace Srtctl.Recipes.Yaml;

/// <summary>A single value.</summary>
/// <param name="Mark">Where it is written.</param>
/// <param name="Text">The characters as written, without quotes.</param>
/// <param name="Value">What the characters mean by the rules of YAML 1.1.</param>
public sealed record YamlScalar(YamlMark Mark, string Text, ConfigValue Value) : YamlNode(Mark)
{
    private const int MostShown = 60;

    /// <summary>True when there is no value: <c>null</c>, <c>~</c> or nothing.</summary>
    public bool IsNull => Value is ConfigNull;

    /// <inheritdoc/>
    public override ConfigValue ToConfig() => Value;

    /// <inheritdoc/>
    public override string Describe() => Value switch
    {
        ConfigNull => "nothing",
        ConfigText => $"'{(Text.Length > MostShown ? string.Concat(Text.AsSpan(0, MostShown), "…") : Text)}'",
        _ => Text,
    };
}
