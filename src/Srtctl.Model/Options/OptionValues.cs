using Srtctl.Model.Collections;

namespace Srtctl.Model.Options;

/// <summary>The flags of one record that are set, in catalog order. Immutable; equal by what is set.</summary>
public sealed record OptionValues
{
    private EquatableArray<OptionValue> Items { get; init; }

    /// <summary>Nothing set.</summary>
    public static OptionValues Empty { get; } = new();

    /// <summary>The value of a flag, or null when it is not set.</summary>
    /// <typeparam name="T">The type it was set with.</typeparam>
    public T? Get<T>(int index)
        where T : struct => Find(index) is TypedOptionValue<T> option ? option.Value : null;

    /// <summary>The text of a flag, or null when it is not set.</summary>
    public string? Text(int index) => Find(index) is TypedOptionValue<string> option ? option.Value : null;

    /// <summary>A copy with a flag set, or no longer set when <paramref name="value"/> is null.</summary>
    /// <typeparam name="T">The flag's type.</typeparam>
    public OptionValues With<T>(int index, T? value, EquatableArray<OptionArgument> arguments)
        where T : struct => Replace(index, value is { } set ? new TypedOptionValue<T>(index, set, arguments) : null);

    /// <summary>A copy with a flag set, or no longer set when <paramref name="value"/> is null.</summary>
    public OptionValues With(int index, string? value, EquatableArray<OptionArgument> arguments) =>
        Replace(index, value is { } set ? new TypedOptionValue<string>(index, set, arguments) : null);

    /// <summary>The arguments of everything set, in catalog order.</summary>
    public EquatableArray<OptionArgument> ToArguments() =>
        EquatableArray.From(Items.SelectMany(static item => item.Arguments));

    private OptionValue? Find(int index)
    {
        foreach (var item in Items)
        {
            if (item.Index == index)
                return item;
        }

        return null;
    }

    private OptionValues Replace(int index, OptionValue? value)
    {
        var before = Items.TakeWhile(item => item.Index < index);
        var after = Items.SkipWhile(item => item.Index <= index);
        var items = value is null ? before.Concat(after) : before.Append(value).Concat(after);
        return new() { Items = EquatableArray.From(items) };
    }
}
