using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Recipes.Yaml;

/// <summary>What a YAML text says.</summary>
/// <param name="Root">Its only document; null when the text is empty or cannot be read.</param>
/// <param name="Diagnostics">Everything found; the root is null when there is an error.</param>
public sealed record YamlReading(YamlNode? Root, EquatableArray<Diagnostic> Diagnostics);
