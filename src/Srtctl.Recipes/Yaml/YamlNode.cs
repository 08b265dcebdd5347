using Srtctl.Model.Values;

namespace Srtctl.Recipes.Yaml;

/// <summary>A value of a YAML text. Aliases and merge keys are already replaced by what they stand for.</summary>
/// <param name="Mark">Where it is written; for an aliased value where the anchor is.</param>
public abstract record YamlNode(YamlMark Mark)
{
    /// <summary>The value without positions.</summary>
    public abstract ConfigValue ToConfig();

    /// <summary>What it is, for messages: <c>'text'</c>, a number, <c>a list</c>, <c>a section</c>.</summary>
    public abstract string Describe();
}
