namespace Srtctl.Recipes.Yaml;

/// <summary>A key of a map with its value.</summary>
/// <param name="Key">The key.</param>
/// <param name="KeyMark">Where the key is written.</param>
/// <param name="Value">The value.</param>
public sealed record YamlEntry(string Key, YamlMark KeyMark, YamlNode Value);
