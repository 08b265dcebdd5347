using System.Text;
using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Model.Options;

/// <summary>
/// The flags of one program as a person sets them. Derived records are generated from <c>catalogs/*.catalog.json</c>:
/// one nullable property per flag, where null means "not passed: the program's own default applies".
/// </summary>
public abstract record CommandOptions
{
    /// <summary>The catalog this record was generated from, for example <c>sglang</c>.</summary>
    public abstract string Catalog { get; }

    /// <summary>
    /// Arguments passed as written, after all typed ones: the way to use a flag that the catalog does not know yet.
    /// The plan marks them as unchecked.
    /// </summary>
    public EquatableArray<string> Extra { get; init; }

    /// <summary>Where properties keep what was set: a record with 500 flags costs only the few in use.</summary>
    protected OptionValues Values { get; init; } = OptionValues.Empty;

    /// <summary>The flags that are set, in catalog order, without <see cref="Extra"/>.</summary>
    public virtual EquatableArray<OptionArgument> ToArguments() => Values.ToArguments();

    /// <summary>The flags that are set with their values, in catalog order.</summary>
    public IEnumerable<(FlagSpec Flag, ConfigValue Value)> Settings() =>
        FlagTable.Find(Catalog) is { } catalog
            ? Values.Items.Select(item => (catalog.Flags[item.Index], item.Value))
            : [];

    /// <summary>What a flag is set to; null when it is not.</summary>
    /// <param name="flag">An entry of this record's catalog.</param>
    public ConfigValue? Setting(FlagSpec flag) => Values.Find(flag.Index);

    /// <summary>Sets a flag by its catalog entry.</summary>
    /// <param name="flag">An entry of this record's catalog that is a person's to set.</param>
    /// <param name="value">The value; null as a value takes the flag back.</param>
    /// <param name="spelling">
    /// The spelling to pass, one of the flag's aliases: versions differ in the names they know. Null: the flag's own.
    /// </param>
    public OptionBinding Bind(FlagSpec flag, ConfigValue value, string? spelling = null)
    {
        if (value is ConfigNull && flag.Rendering != FlagRendering.Setting)
            return new OptionBinding(this with { Values = Values.With(flag.Index, null, []) }, null);
        var (fitted, problem) = FlagValue.Fit(flag, value);
        return fitted is null
            ? new OptionBinding(null, problem)
            : new OptionBinding(
                this with
                {
                    Values = Values.With(flag.Index, fitted, OptionArguments.Of(flag, fitted, spelling)),
                },
                null)
            {
                Unknown = EquatableArray.From(SettingValue.Unknown(flag, fitted)),
            };
    }

    /// <summary>Prints only what is set, as it is passed.</summary>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        var arguments = ToArguments().SelectMany(static argument => argument.Values.Prepend(argument.Flag));
        builder.AppendJoin(' ', arguments.Concat(Extra));
        return true;
    }
}
