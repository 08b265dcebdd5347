using Srtctl.Catalogs.Annotations;
using Srtctl.Catalogs.Output;
using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Merging;

/// <summary>Merges the flags of one program, or the entries of one settings object.</summary>
internal sealed record FlagMerge
{
    /// <summary>Place of the flags in summaries and annotations: nothing, or <c>Model.</c></summary>
    public required string Prefix { get; init; }

    /// <summary>The record that gets a property per flag.</summary>
    public required string Record { get; init; }

    /// <summary>Group of flags without one.</summary>
    public required string Group { get; init; }

    /// <summary>Whether the flags are entries of settings.</summary>
    public required bool IsSetting { get; init; }

    /// <summary>Versions that know the program or object, oldest first.</summary>
    public required IReadOnlyList<string> Versions { get; init; }

    /// <summary>Settings objects that the catalog describes.</summary>
    public required IReadOnlySet<string> Models { get; init; }

    /// <summary>What we decided.</summary>
    public required CatalogAnnotations Annotations { get; init; }

    /// <summary>What we wrote.</summary>
    public required Summaries Summaries { get; init; }

    /// <summary>Receives the names of flags without a sentence.</summary>
    public required List<string> Missing { get; init; }

    private FlagTypes Types => new(IsSetting, Models);

    /// <summary>The flags as the catalog has them.</summary>
    public EquatableArray<ConfigValue> Merge(IReadOnlyList<EquatableArray<SnapshotFlag>> facts)
    {
        var timelines = FlagTimelines.Of(facts);
        var names = FlagNames.Of(Record, timelines, ChosenNames(timelines));
        var spellings = FlagSpellings.Of(timelines);
        var choices = SharedChoices.Of(timelines, Types, timeline => Annotation(timeline.Name).Text("enum"));
        var renames = Renames.Of(timelines);
        return EquatableArray.From(timelines.Select(timeline => (ConfigValue)CatalogEntry.Flag(
            Facts(timeline, names.GetValueOrDefault(timeline.Name), spellings[timeline.Name], choices[timeline.Name], renames),
            Annotation(timeline.Name))));
    }

    private Dictionary<string, ConfigValue?> Facts(
        FlagTimeline timeline, string? property, FlagSpellings spellings, EquatableArray<string> choices, Renames renames)
    {
        var (latest, type) = (timeline.Latest, Types.Of(timeline));
        var isNegatable = type.Name == "bool" && !IsSetting && !latest.Negatives.IsEmpty && !spellings.Negatives.IsEmpty;
        return new Dictionary<string, ConfigValue?>
        {
            ["flag"] = timeline.Name,
            ["property"] = CatalogEntry.Text(property),
            ["aliases"] = CatalogEntry.Texts(spellings.Aliases),
            ["negative"] = CatalogEntry.Text(isNegatable ? spellings.Negatives[0] : null),
            ["negativeAliases"] = CatalogEntry.Texts([.. spellings.Negatives.Skip(isNegatable ? 1 : 0)]),
            ["type"] = type.Name,
            ["item"] = CatalogEntry.Text(type.Item),
            ["choices"] = CatalogEntry.Texts(choices),
            ["model"] = CatalogEntry.Text(type.Model),
            ["also"] = type.Name is "int" or "long" or "float" or "enum"
                ? CatalogEntry.Texts([.. latest.Also.Except(KindWords).Except(choices)])
                : null,
            ["sizes"] = CatalogEntry.Truth(latest.TakesSizes),
            ["default"] = latest.Default is ConfigNull or ConfigMap or ConfigList or ConfigText { Value: "" } ? null : latest.Default,
            ["min"] = FlagBounds.Of(timeline, "min"),
            ["exclusiveMin"] = FlagBounds.Of(timeline, "exclusiveMin"),
            ["max"] = FlagBounds.Of(timeline, "max"),
            ["exclusiveMax"] = FlagBounds.Of(timeline, "exclusiveMax"),
            ["rendering"] = Rendering(type, latest, isNegatable),
            ["owner"] = "user",
            ["group"] = GroupOf(timeline),
            ["unit"] = CatalogEntry.Text(Find(Summaries.Units, timeline, spellings)),
            ["summary"] = Sentence(timeline, spellings),
            ["deprecated"] = CatalogEntry.Truth(latest.Deprecated || latest.Inert),
            ["replacement"] = CatalogEntry.Text(latest.Replacement ?? renames.SuccessorOf(timeline)),
            ["since"] = CatalogEntry.Text(timeline.Facts[0].Version == 0 ? null : Versions[timeline.Facts[0].Version]),
            ["until"] = CatalogEntry.Text(Until(timeline)),
            ["changes"] = Changes(timeline, choices, spellings, renames),
            ["hidden"] = CatalogEntry.Truth(latest.Hidden),
        };
    }

    private static IReadOnlyList<string> KindWords { get; } =
        ["int", "float", "bool", "str", "string", "list", "object", "model", "json", "any"];

    private ConfigMap Annotation(string flag) => Annotations.Flags.GetValueOrDefault(Prefix + flag) ?? ConfigMap.Empty;

    private Dictionary<string, string> ChosenNames(IEnumerable<FlagTimeline> timelines)
    {
        var chosen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var timeline in timelines)
            if (Annotation(timeline.Name).Text("property") is { } name)
                chosen[timeline.Name] = name;
        return chosen;
    }

    private string Rendering(MergedType type, SnapshotFlag latest, bool isNegatable) => type.Name switch
    {
        _ when IsSetting => "setting",
        "bool" => isNegatable ? "negatable" : "switch",
        "list" => latest.Action == "append" ? "repeated" : "list",
        "json" or "model" or "config" => "json",
        _ => "value",
    };

    private string? Until(FlagTimeline timeline) =>
        timeline.Facts[^1].Version + 1 is var next && next < Versions.Count ? Versions[next] : null;

    private string? Find(EquatableMap<string, string> texts, FlagTimeline timeline, FlagSpellings spellings) =>
        spellings.Aliases.Prepend(timeline.Name)
            .Select(name => texts.GetValueOrDefault(Prefix + name))
            .FirstOrDefault(static text => text is not null);

    /// <summary>The last heading that a version had it under.</summary>
    private string GroupOf(FlagTimeline timeline)
    {
        var heading = IsSetting ? null
            : timeline.Facts.Select(static facts => facts.Flag.Group).LastOrDefault(static group => group is not null);
        return heading is null ? Group : Annotations.Groups.GetValueOrDefault(heading) ?? heading;
    }

    private string Sentence(FlagTimeline timeline, FlagSpellings spellings)
    {
        if (Find(Summaries.Sentences, timeline, spellings) is { } sentence)
            return sentence;
        Missing.Add(Prefix + timeline.Name);
        return $"Setting of the group {GroupOf(timeline)}.";
    }

    private ConfigList? Changes(
        FlagTimeline timeline, EquatableArray<string> choices, FlagSpellings spellings, Renames renames)
    {
        EquatableArray<string> all = [timeline.Name, .. spellings.Aliases, .. spellings.Negatives];
        var changes = new FlagHistory(Versions, Types).Of(timeline, choices, all, renames.PredecessorOf(timeline));
        return changes.IsEmpty ? null : new ConfigList(EquatableArray.From<ConfigValue>(changes));
    }
}
