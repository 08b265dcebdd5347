using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Yaml;

/// <summary>Several values in order.</summary>
/// <param name="Mark">Where it begins.</param>
/// <param name="Items">The values.</param>
public sealed record YamlList(YamlMark Mark, EquatableArray<YamlNode> Items) : YamlNode(Mark)
{
    /// <inheritdoc/>
    public override ConfigValue ToConfig() =>
        new ConfigList(EquatableArray.From(Items.Select(static item => item.ToConfig())));

    /// <inheritdoc/>
    public override string Describe() => "a list";
}
