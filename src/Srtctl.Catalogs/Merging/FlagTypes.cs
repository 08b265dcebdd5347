using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Merging;

/// <summary>Turns the kinds of snapshots into types of the catalog format.</summary>
/// <param name="isSetting">Whether the flags are entries of settings, which hold any value and no text of one.</param>
/// <param name="models">Settings objects that the catalog describes.</param>
internal sealed class FlagTypes(bool isSetting, IReadOnlySet<string> models)
{
    private static readonly string[] Elements = ["int", "float", "string", "path"];
    private static readonly string[] Truths = ["store_true", "store_false", "boolean_optional"];

    /// <summary>The type in one version.</summary>
    public MergedType Of(SnapshotFlag flag) => flag.Kind switch
    {
        "model" when flag.Model is { } model && models.Contains(model) => new("model", Model: model),
        _ when !isSetting && Truths.Contains(flag.Action) => new("bool"),
        "bool" or "int" or "float" or "path" => new(flag.Kind),
        "string" or "callable" => new("string"),
        "enum" when flag.Choices.Count == 1 && isSetting => new("string"),
        "enum" when !flag.Choices.IsEmpty => new("enum", Choices: flag.Choices),
        "list" => OfList(flag.Item),
        _ when isSetting => new("config"),
        "json" or "object" or "model" or "any" => new("json"),
        _ => new("string"),
    };

    /// <summary>The type through all versions: the latest, wide enough for what earlier ones accepted.</summary>
    public MergedType Of(FlagTimeline timeline)
    {
        var types = timeline.Facts.Select(facts => Of(facts.Flag)).ToArray();
        var latest = types[^1];
        return latest.Name switch
        {
            "enum" => latest with
            {
                Choices = EquatableArray.From(types.Reverse().SelectMany(static type => type.Choices).Distinct()),
            },
            "int" when Array.Exists(types, static type => type.Name == "float") => new("float"),
            "int" when IsLong(timeline) => new("long"),
            _ => latest,
        };
    }

    private static bool IsLong(FlagTimeline timeline) =>
        timeline.Name.Contains("bytes", StringComparison.Ordinal)
        || timeline.Facts.Any(static facts => facts.Flag.Largest > int.MaxValue
            || facts.Flag.Default is ConfigInteger { Value: > int.MaxValue or < int.MinValue });

    private MergedType OfList(string? item) => Elements.Contains(item) ? new("list", item)
        : isSetting ? new("config")
        : new("list", "string");
}
