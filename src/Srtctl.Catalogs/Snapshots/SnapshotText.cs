using System.Text;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Snapshots;

/// <summary>
/// Prints facts as they are kept: one line per flag, so that a new version reads well as a difference to the last one.
/// </summary>
public static class SnapshotText
{
    /// <summary>Facts that nothing reads: counts, the extractor's own remarks.</summary>
    private static readonly string[] Unused = ["flagCount", "files", "annotation", "carriedFrom", "module", "bases", "partial", "path"];

    /// <summary>The document as kept; null when it is no JSON object.</summary>
    public static string? Compact(string facts)
    {
        if (ConfigJsonReader.Read(facts) is not ConfigMap document)
            return null;
        var lines = document.Entries
            .Where(static entry => !Unused.Contains(entry.Key))
            .Select(static entry => $"  {Quoted(entry.Key)}: {Entry(entry.Key, entry.Value)}");
        return $"{{\n{string.Join(",\n", lines)}\n}}\n";
    }

    private static string Entry(string key, ConfigValue value) => (key, value) switch
    {
        ("format", _) => Quoted("srtctl-snapshot/1"),
        ("flags", ConfigList flags) => Lines(flags.Items, "    ", "  "),
        ("models", ConfigMap models) => Models(models),
        _ => Kept(value).ToString(),
    };

    private static string Models(ConfigMap models)
    {
        var text = new StringBuilder();
        foreach (var (name, model) in models.Entries)
        {
            var entries = model as ConfigMap ?? ConfigMap.Empty;
            var strict = entries.Text("unknownFields") is { } word ? $"\"unknownFields\": {Quoted(word)}, " : "";
            text.Append(text.Length == 0 ? "" : ",\n")
                .Append($"    {Quoted(name)}: {{{strict}\"fields\": {Lines(entries.Items("fields"), "      ", "    ")}}}");
        }

        return $"{{\n{text}\n  }}";
    }

    private static string Lines(EquatableArray<ConfigValue> flags, string indent, string end) => flags.IsEmpty
        ? "[]"
        : $"[\n{string.Join(",\n", flags.Select(flag => indent + Kept(flag)))}\n{end}]";

    private static ConfigValue Kept(ConfigValue value) => value switch
    {
        ConfigMap map => new ConfigMap(EquatableMap.From(map.Entries
            .Where(static entry => !Unused.Contains(entry.Key))
            .Select(static entry => KeyValuePair.Create(entry.Key, Kept(entry.Value))))),
        _ => value,
    };

    private static string Quoted(string text) => new ConfigText(text).ToString();
}
