using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>
/// A settings object inside a flag or an engine's file. Derived records are generated: one nullable property per entry,
/// where null means "not said".
/// </summary>
public abstract record NestedSettings
{
    /// <summary>Name of the catalog of its entries, for example <c>vllm.KvTransferConfig</c>.</summary>
    public abstract string Catalog { get; }

    /// <summary>Entries written as they are: those the catalog does not know yet, and explicit nulls.</summary>
    public EquatableMap<string, ConfigValue> ExtraSettings { get; init; } = EquatableMap<string, ConfigValue>.Empty;

    /// <summary>Where properties keep what was set.</summary>
    protected OptionValues Values { get; init; } = OptionValues.Empty;

    /// <summary>The entries that are set with their values, in catalog order.</summary>
    public IEnumerable<(FlagSpec Entry, ConfigValue Value)> Settings() =>
        Entries(Catalog) is { } entries ? Values.Items.Select(item => (entries.Flags[item.Index], item.Value)) : [];

    /// <summary>Everything set, by the program's names.</summary>
    public ConfigMap ToConfig() => new(EquatableMap.From(
        Settings().Select(static setting => KeyValuePair.Create(setting.Entry.Flag, setting.Value))
            .Concat(ExtraSettings)));

    /// <summary>The record with the entries of a map; null when the value is no map.</summary>
    protected static NestedSettings? Read(NestedSettings empty, ConfigValue? value)
    {
        if (value is not ConfigMap map || Entries(empty.Catalog) is not { } entries)
            return null;
        var (values, extra) = (OptionValues.Empty, EquatableMap<string, ConfigValue>.Empty);
        foreach (var (name, entry) in map.Entries)
        {
            if (entry is not ConfigNull && entries.Find(name) is { } known)
                values = values.With(known.Index, entry, []);
            else
                extra = extra.With(name, entry);
        }

        return empty with { Values = values, ExtraSettings = extra };
    }

    /// <summary>Prints the entries as JSON.</summary>
    protected virtual bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(ToConfig());
        return true;
    }

    private static FlagCatalog? Entries(string catalog) => FlagTable.Find(catalog);
}
