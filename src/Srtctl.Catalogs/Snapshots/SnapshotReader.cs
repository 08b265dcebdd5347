using Srtctl.Catalogs.Merging;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Snapshots;

/// <summary>Reads the facts of one version.</summary>
public static class SnapshotReader
{
    /// <summary>The snapshot, or null when the text is none.</summary>
    public static Snapshot? Read(string text)
    {
        if (ConfigJsonReader.Read(text) is not ConfigMap document)
            return null;
        if (document.Text("engine") is not { } engine || document.Text("version") is not { } version)
            return null;
        return new Snapshot
        {
            Engine = engine,
            Version = SnapshotSource.Read(version, document.Map("source")),
            Flags = Flags(document, "flags"),
            Models = EquatableMap.From(document.Map("models").Entries.Select(static model =>
                KeyValuePair.Create(model.Key, Flags(model.Value as ConfigMap ?? ConfigMap.Empty, "fields")))),
        };
    }

    private static EquatableArray<SnapshotFlag> Flags(ConfigMap owner, string name) =>
        EquatableArray.From(owner.Maps(name).Select(Flag).OfType<SnapshotFlag>());

    private static SnapshotFlag? Flag(ConfigMap facts)
    {
        if ((facts.Text("flag") ?? facts.Text("name")) is not { } name)
            return null;
        return new SnapshotFlag
        {
            Name = name,
            Program = facts.Text("program") ?? facts.Text("command"),
            Aliases = [.. facts.Texts("aliases"), .. facts.Texts("short"), .. facts.Texts("obsoleteAliases")],
            Negatives = facts.Texts("negative"),
            Destination = facts.Text("dest"),
            Kind = facts.Text("kind") ?? "",
            Item = facts.Map("item").Text("kind"),
            Choices = Choices(facts),
            Model = facts.Text("model"),
            Variants = Variants(facts),
            Also = [.. facts.Texts("also"), .. facts.Items("values").Select(Word)],
            TakesSizes = facts.Text("parser") == "human_readable_int",
            Default = facts.Find("default"),
            HasKnownDefault = facts.Has("default") || facts.Has("defaultDynamic") || facts.Has("defaultModel"),
            Largest = Number(facts.Find("max")),
            Bounds = EquatableMap.From(FlagBounds.Keys.Where(key => Number(facts.Find(key)) is not null)
                .Select(key => KeyValuePair.Create(key, facts.Entries[key]))),
            Action = facts.Text("action") ?? "store",
            Group = facts.Text("group"),
            Deprecated = facts.Truth("deprecated"),
            Replacement = facts.Texts("replacement") is { IsEmpty: false } words ? string.Join(' ', words) : null,
            Hidden = facts.Truth("hidden"),
            IsSettable = !facts.Truth("positional") && facts.Find("init") is not ConfigBool { Value: false },
        };
    }

    private static EquatableArray<string> Variants(ConfigMap facts)
    {
        var models = facts.Maps("of").Select(static kind => kind.Text("model")).ToArray();
        return Array.Exists(models, static model => model is null) ? [] : EquatableArray.From(models.OfType<string>());
    }

    private static EquatableArray<string> Choices(ConfigMap facts) => EquatableArray.From(
        facts.Items("choices").Select(Word).Concat(facts.Map("choiceAliases").Entries.Keys).Distinct());

    private static string Word(ConfigValue value) => value is ConfigText text ? text.Value : value.ToString();

    private static double? Number(ConfigValue? value) => value switch
    {
        ConfigInteger whole => whole.Value,
        ConfigNumber number => number.Value,
        _ => null,
    };
}
