using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Annotations;

/// <summary>Our sentences about flags, and the units of their values.</summary>
public sealed record Summaries
{
    /// <summary>No sentence at all.</summary>
    public static Summaries None { get; } = new();

    /// <summary>Sentences by flag or <c>Model.entry</c>.</summary>
    public EquatableMap<string, string> Sentences { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>Units by flag or <c>Model.entry</c>.</summary>
    public EquatableMap<string, string> Units { get; init; } = EquatableMap<string, string>.Empty;

    /// <summary>The sentences, or null when the text is no JSON object.</summary>
    public static Summaries? Read(string text) => ConfigJsonReader.Read(text) is not ConfigMap document ? null : new()
    {
        Sentences = Texts(document),
        Units = Texts(document.Map("units")),
    };

    private static EquatableMap<string, string> Texts(ConfigMap map) => EquatableMap.From(map.Entries
        .Where(static entry => entry.Value is ConfigText)
        .Select(static entry => KeyValuePair.Create(entry.Key, ((ConfigText)entry.Value).Value)));
}
