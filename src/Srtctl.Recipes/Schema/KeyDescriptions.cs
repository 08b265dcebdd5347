using System.Reflection;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Schema;

/// <summary>A sentence about every key, from a table of paths that is part of a program.</summary>
public sealed class KeyDescriptions
{
    private readonly YamlMap _sentences;

    private KeyDescriptions(YamlMap sentences) => _sentences = sentences;

    /// <summary>The keys that have a sentence.</summary>
    public IEnumerable<string> Paths => _sentences.Entries.Select(static entry => entry.Key);

    /// <summary>Reads a table.</summary>
    /// <param name="program">Where it is embedded.</param>
    /// <param name="name">Name of the resource.</param>
    public static KeyDescriptions Of(Assembly program, string name)
    {
        using var stream = program.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{program.GetName().Name} has no resource {name}.");
        using var reader = new StreamReader(stream);
        return new KeyDescriptions(
            YamlReader.Read(reader.ReadToEnd(), name).Root as YamlMap
                ?? throw new InvalidOperationException($"{name} is no map."));
    }

    /// <summary>The sentence about a key; null when there is none.</summary>
    /// <param name="path">Its keys from the top, joined by dots.</param>
    public string? Find(string path) => (_sentences[path] as YamlScalar)?.Text;
}
