using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Snapshots;

/// <summary>What one version says about a flag, or about an entry of a settings object.</summary>
public sealed record SnapshotFlag
{
    /// <summary>Canonical spelling, or the entry's name.</summary>
    public required string Name { get; init; }

    /// <summary>Module or sub-command that reads it; null where an engine has one program.</summary>
    public string? Program { get; init; }

    /// <summary>Spellings beside the name.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>Spellings that mean false.</summary>
    public EquatableArray<string> Negatives { get; init; }

    /// <summary>Attribute that receives the value: flags with the same one write the same setting.</summary>
    public string? Destination { get; init; }

    /// <summary>Kind of the value in the words of the snapshot.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Kind of a list's elements.</summary>
    public string? Item { get; init; }

    /// <summary>Accepted values, and spellings that are translated to one of them.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>Name of the settings object that it takes.</summary>
    public string? Model { get; init; }

    /// <summary>Settings objects of which it takes any; empty where it takes one or none.</summary>
    public EquatableArray<string> Variants { get; init; }

    /// <summary>Words or kinds accepted beside the kind.</summary>
    public EquatableArray<string> Also { get; init; }

    /// <summary>Whether numbers may be written as sizes.</summary>
    public bool TakesSizes { get; init; }

    /// <summary>Literal default; null when it is not known or computed.</summary>
    public ConfigValue? Default { get; init; }

    /// <summary>Whether the facts say something about the default.</summary>
    public bool HasKnownDefault { get; init; }

    /// <summary>Largest accepted number.</summary>
    public double? Largest { get; init; }

    /// <summary>Bounds of the number that the program declares, by their keys in a catalog.</summary>
    public EquatableMap<string, ConfigValue> Bounds { get; init; } = EquatableMap<string, ConfigValue>.Empty;

    /// <summary>What the program does with it, in argparse's words.</summary>
    public string Action { get; init; } = "store";

    /// <summary>Heading in the program's source.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the program discourages it.</summary>
    public bool Deprecated { get; init; }

    /// <summary>Whether it is accepted and does nothing.</summary>
    public bool Inert => Action == "deprecated";

    /// <summary>What to use instead.</summary>
    public string? Replacement { get; init; }

    /// <summary>Whether help leaves it out.</summary>
    public bool Hidden { get; init; }

    /// <summary>Whether it is a flag or an entry that can be set: no positional argument, nothing computed.</summary>
    public bool IsSettable { get; init; } = true;

    /// <summary>Every accepted spelling.</summary>
    public IEnumerable<string> Spellings => [Name, .. Aliases, .. Negatives];

    /// <summary>The same flag with one of its aliases as its name; unchanged where it has no such alias.</summary>
    public SnapshotFlag Under(string alias) => !Aliases.Contains(alias) ? this : this with
    {
        Name = alias,
        Aliases = [Name, .. Aliases.Where(other => other != alias)],
    };
}
