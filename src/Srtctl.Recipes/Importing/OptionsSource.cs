using System.Reflection;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Recipes.Importing;

/// <summary>
/// Flags and settings as properties. What a property cannot say, such as a value only some versions take or a name
/// that the version of the engine needs, is passed as it stands.
/// </summary>
internal static class OptionsSource
{
    public static IEnumerable<SourceMember> Members(
        JobSource source, PlaceComments comments, object options, string place)
    {
        var extra = new List<string>();
        var settings = new Dictionary<string, ConfigValue>();
        foreach (var (flag, value) in Settings(options))
        {
            if (Typed(options, flag, value) is var (property, typed))
                yield return Member(property.Name, typed, property.PropertyType);
            else if (options is CommandOptions and not EngineFileOptions)
                extra.AddRange(Arguments((CommandOptions)options, flag));
            else
                settings.Add(flag.Flag, value);
        }

        if (options is CommandOptions command && command.Extra.Concat(extra).ToArray() is { Length: > 0 } words)
            yield return Member(
                nameof(CommandOptions.Extra), EquatableArray.From(words), typeof(EquatableArray<string>));
        var all = EquatableMap.From(ExtraSettings(options).Concat(settings));
        if (!all.IsEmpty)
            yield return Member(nameof(NestedSettings.ExtraSettings), all, all.GetType());

        SourceMember Member(string name, object value, Type declared) =>
            comments.Member(name, source.Of(value, declared, $"{place}.{name}"), $"{place}.{name}");
    }

    /// <summary>The property of a flag with its value; null when it would not say the same.</summary>
    public static (PropertyInfo Property, object Value)? Typed(object options, FlagSpec flag, ConfigValue value)
    {
        var type = options.GetType();
        if (flag.Property is not { } name || type.GetProperty(name) is not { } property
            || property.GetValue(options) is not { } typed)
            return null;
        var alone = Activator.CreateInstance(type) ?? options;
        property.SetValue(alone, typed);
        return SaysTheSame(options, alone, flag, value) ? (property, typed) : null;
    }

    /// <summary>The flags that are set.</summary>
    public static IEnumerable<(FlagSpec Flag, ConfigValue Value)> Settings(object options) => options switch
    {
        CommandOptions command => command.Settings(),
        NestedSettings nested => nested.Settings(),
        _ => [],
    };

    /// <summary>
    /// A command line must have the same words, but for the full name of a flag that every version knows: the engine of
    /// the recipe may know nothing but a newer flag's former name. A file must have the same values.
    /// </summary>
    private static bool SaysTheSame(object options, object alone, FlagSpec flag, ConfigValue value)
    {
        if (options is not CommandOptions command || alone is not CommandOptions other || options is EngineFileOptions)
            return value.Equals(Settings(alone).FirstOrDefault(pair => pair.Flag.Index == flag.Index).Value);
        var (words, others) = (Arguments(command, flag).ToArray(), Arguments(other, flag).ToArray());
        return words.SequenceEqual(others)
            || (flag.Since is null && words.Length > 0 && words[1..].SequenceEqual(others.Skip(1)));
    }

    private static IEnumerable<string> Arguments(CommandOptions options, FlagSpec flag) =>
        options.ToArguments()
            .Where(argument => argument.Flag == flag.Flag || flag.Aliases.Contains(argument.Flag)
                || argument.Flag == flag.Negative || flag.NegativeAliases.Contains(argument.Flag))
            .SelectMany(static argument => argument.Values.Prepend(argument.Flag));

    private static EquatableMap<string, ConfigValue> ExtraSettings(object options) => options switch
    {
        EngineFileOptions file => file.ExtraSettings,
        NestedSettings nested => nested.ExtraSettings,
        _ => EquatableMap<string, ConfigValue>.Empty,
    };
}
