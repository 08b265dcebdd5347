using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>Settings of an engine that reads them from a file in place of its command line.</summary>
public abstract record EngineFileOptions : EngineOptions
{
    /// <summary>Entries written as they are: settings the catalog does not know yet, and explicit nulls.</summary>
    public EquatableMap<string, ConfigValue> ExtraSettings { get; init; } = EquatableMap<string, ConfigValue>.Empty;

    /// <summary>What an entry is set to, by the engine's name; null when it is not set.</summary>
    public ConfigValue? Setting(string name) =>
        ExtraSettings.TryGetValue(name, out var extra) ? extra
        : FlagTable.Find(Catalog)?.Find(name) is { } known ? Setting(known)
        : null;

    /// <summary>Everything set, by the engine's names.</summary>
    public ConfigMap ToConfig() => new(EquatableMap.From(
        Settings().Select(static setting => KeyValuePair.Create(setting.Flag.Flag, setting.Value))
            .Concat(ExtraSettings)));

    /// <summary>Prints the settings as JSON.</summary>
    protected override bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(ToConfig());
        return true;
    }
}
