using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>
/// The flags of one record that are set, in catalog order. Immutable; equal by what is set. A getter gives null when
/// the flag is not set, or set to a word beside its kind.
/// </summary>
public sealed record OptionValues
{
    /// <summary>Nothing set.</summary>
    public static OptionValues Empty { get; } = new();

    /// <summary>What is set, in catalog order.</summary>
    public EquatableArray<OptionValue> Items { get; private init; }

    /// <summary>What a flag is set to, of whatever kind.</summary>
    public ConfigValue? Find(int index)
    {
        foreach (var item in Items)
        {
            if (item.Index == index)
                return item.Value;
        }

        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Bool(int index) => (Find(index) as ConfigBool)?.Value;

    /// <summary>A whole number of 32 bits.</summary>
    public int? Int(int index) =>
        Long(index) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : null;

    /// <summary>A whole number of 64 bits.</summary>
    public long? Long(int index) => (Find(index) as ConfigInteger)?.Value;

    /// <summary>A number.</summary>
    public double? Double(int index) => Find(index) is { } value ? OptionConfig.Double(value) : null;

    /// <summary>Text; a value that JSON carries is given as JSON.</summary>
    public string? Text(int index) => Find(index) switch
    {
        null => null,
        ConfigText text => text.Value,
        var other => ConfigJson.Write(other),
    };

    /// <summary>Several elements.</summary>
    /// <typeparam name="T">Element type.</typeparam>
    /// <param name="index">Place in the catalog.</param>
    /// <param name="element">Reads an element; null when it is of another kind.</param>
    public EquatableArray<T>? List<T>(int index, Func<ConfigValue, T?> element)
        where T : struct
    {
        if (Find(index) is not ConfigList list)
            return null;
        return EquatableArray.From(list.Items.Select(element).OfType<T>());
    }

    /// <summary>Several texts.</summary>
    public EquatableArray<string>? Texts(int index)
    {
        if (Find(index) is not ConfigList list)
            return null;
        return EquatableArray.From(list.Items.Select(OptionConfig.Text));
    }

    /// <summary>A copy with a flag set, or no longer set when <paramref name="value"/> is null.</summary>
    public OptionValues With(int index, ConfigValue? value, EquatableArray<OptionArgument> arguments)
    {
        var before = Items.TakeWhile(item => item.Index < index);
        var after = Items.SkipWhile(item => item.Index <= index);
        var items = value is null
            ? before.Concat(after)
            : before.Append(new OptionValue(index, value, arguments)).Concat(after);
        return new() { Items = EquatableArray.From(items) };
    }

    /// <summary>The arguments of everything set, in catalog order.</summary>
    public EquatableArray<OptionArgument> ToArguments() =>
        EquatableArray.From(Items.SelectMany(static item => item.Arguments));
}
