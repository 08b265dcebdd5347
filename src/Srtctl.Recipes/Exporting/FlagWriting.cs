using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Model.Values;
using Srtctl.Recipes.Options;

namespace Srtctl.Recipes.Exporting;

/// <summary>Writes the flags of a program as keys.</summary>
internal static class FlagWriting
{
    private const string Dashes = "--";

    /// <summary>Writes the flags of the records that share a command line.</summary>
    /// <param name="section">Where they go.</param>
    /// <param name="options">The records; null for none.</param>
    /// <param name="place">Path of the first record in the job.</param>
    /// <param name="findings">Told what cannot be said.</param>
    public static ExportedSection Flags(
        this ExportedSection section, CommandOptions? options, string place, ExportFindings findings)
    {
        if (options is null)
            return section;
        var spelled = options.ToArguments().Select(static argument => argument.Flag).ToHashSet();
        foreach (var (flag, value) in options.Settings())
            Set(section, flag, value, spelled, place, findings);
        Unchecked(section, options, place, findings);
        return section;
    }

    /// <summary>Writes the arguments of a frontend; none and no record are two things.</summary>
    public static ExportedSection Arguments(
        this ExportedSection frontend, CommandOptions? options, ExportFindings findings) =>
        options is null
            ? frontend
            : frontend.Set("args", new ExportedSection().Flags(options, "Frontend.Options", findings).ToConfig());

    private static void Set(
        ExportedSection section, FlagSpec flag, ConfigValue value, HashSet<string> spelled, string place,
        ExportFindings findings)
    {
        var spelling = flag.Aliases.FirstOrDefault(spelled.Contains) ?? flag.Flag;
        if (value is not ConfigBool { Value: false })
            section.Set(
                spelling[Dashes.Length..], value is ConfigNumber number ? ExportedSection.Of(number.Value) : value);
        else if (flag is { Rendering: FlagRendering.Negatable, Negative: { } negative })
            Negate(section, flag, negative, place, findings);
    }

    /// <summary>
    /// The negative spelling says false to every tool that reads the recipe; <c>false</c> would mean nothing to some.
    /// </summary>
    private static void Negate(
        ExportedSection section, FlagSpec flag, string negative, string place, ExportFindings findings)
    {
        if (flag.Default is "false")
            findings.CannotSay(
                $"{place}.{flag.Property}", $"A recipe never passes {negative}, because false is the default.",
                "Leave the property out.");
        else
            section.Set(negative[Dashes.Length..], true);
    }

    /// <summary>Arguments without catalog entry: a flag and what follows it up to the next one.</summary>
    private static void Unchecked(
        ExportedSection section, CommandOptions options, string place, ExportFindings findings)
    {
        var before = "";
        for (var index = 0; index < options.Extra.Count;)
        {
            var flag = options.Extra[index++];
            var values = options.Extra.Skip(index).TakeWhile(static word => !IsFlag(word)).ToArray();
            index += values.Length;
            if (KeyOf(flag, section, options, before) is { } key)
                section.Set(before = key, Value(values));
            else
                findings.CannotSay(
                    $"{place}.Extra", $"A recipe cannot pass '{flag}' as it stands here.",
                    "A key is a flag with two dashes, without underscores, and has all its values.");
        }
    }

    /// <summary>
    /// Flags are passed in the order of their keys, and a flag has two: the one with underscores sorts later, and
    /// stands for one that occurs a second time.
    /// </summary>
    private static string? KeyOf(string flag, ExportedSection section, CommandOptions options, string before)
    {
        if (!IsFlag(flag) || IsRespelled(flag, options))
            return null;
        var key = flag[Dashes.Length..];
        var free = new[] { key, key.Replace('-', '_') }.Where(candidate => !section.Has(candidate)).ToArray();
        return free.FirstOrDefault(candidate => string.CompareOrdinal(candidate, before) > 0) ?? free.FirstOrDefault();
    }

    private static bool IsFlag(string word) =>
        word.Length > Dashes.Length && word.StartsWith(Dashes, StringComparison.Ordinal);

    private static bool IsRespelled(string flag, CommandOptions options) =>
        flag.Contains('_') && FlagIndex.Of(options.Catalog).Find(flag) is null;

    private static ConfigValue Value(string[] values) => values switch
    {
        [] => true,
        [var one] => one,
        _ => new ConfigList(EquatableArray.From(values.Select(static value => (ConfigValue)value))),
    };
}
