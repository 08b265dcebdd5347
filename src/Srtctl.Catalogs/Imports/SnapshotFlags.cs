using Srtctl.Catalogs.Snapshots;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Imports;

/// <summary>What a snapshot says about a flag, as a version says it.</summary>
internal static class SnapshotFlags
{
    /// <param name="flag">The facts.</param>
    /// <param name="prefix">Name of the settings object with a dot, for its entries.</param>
    public static VersionFlag Describe(SnapshotFlag flag, string prefix) => new()
    {
        Name = prefix + flag.Name,
        Spellings = EquatableArray.From(flag.Aliases.Prepend(flag.Name).Select(name => prefix + name)),
        Negatives = flag.Negatives,
        Type = Type(flag),
        Choices = flag.Choices,
        Default = flag.Default switch
        {
            null or ConfigNull => null,
            ConfigText text => text.Value,
            var value => value.ToString(),
        },
        KnowsDefault = flag.HasKnownDefault,
        Deprecated = flag.Deprecated,
        Inert = flag.Inert,
        Hidden = flag.Hidden,
        Replacement = flag.Replacement,
    };

    /// <summary>The type where the facts name a plain one; unions and objects are told too differently to compare.</summary>
    private static string? Type(SnapshotFlag flag) => flag.Kind switch
    {
        "bool" or "int" or "float" or "string" or "path" or "enum" => flag.Kind,
        "model" => flag.Model,
        "list" => flag.Item is "int" or "float" or "string" ? $"list of {flag.Item}" : "list",
        _ => null,
    };
}
