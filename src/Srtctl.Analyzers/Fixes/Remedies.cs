using System.Collections.Immutable;
using Srtctl.Analyzers.Rules;
using Srtctl.Model.Options;
using Srtctl.Model.Text;
using Srtctl.Planning.Checks.Flags;
using Finding = Srtctl.Model.Diagnostics.Diagnostic;

namespace Srtctl.Analyzers.Fixes;

/// <summary>Turns what a finding says to do into what an editor can do.</summary>
internal static class Remedies
{
    private const string Choices = "Use one of ";
    private static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    /// <summary>Without any of these, what is written does something that nothing else does.</summary>
    private static readonly string[] Removable =
        ["SRT1091", "SRT1092", "SRT1600", "SRT1601", "SRT1602", "SRT1605", "SRT1608", "SRT1610"];

    /// <summary>What can be done about a finding, for <see cref="FixProperties"/>.</summary>
    /// <param name="found">The finding.</param>
    /// <param name="options">The options it speaks of; null when it speaks of none.</param>
    public static ImmutableDictionary<string, string?> Of(Finding found, SaidOptions? options)
    {
        if (options?.Find(found.Place) is null || found.Place == options.Place)
            return None;
        var instead = options.ExtraSpelling(found.Place) is { } spelling
            ? Word(found, spelling)
            : Property(found, options);
        return Removable.Contains(found.Code) ? instead.Add(FixProperties.Remove, "") : instead;
    }

    private static ImmutableDictionary<string, string?> Word(Finding found, string spelling) =>
        Flags(found.Remedy).FirstOrDefault(flag => flag != spelling) is { } other
            ? None.Add(FixProperties.Write, other)
            : None;

    private static ImmutableDictionary<string, string?> Property(Finding found, SaidOptions options)
    {
        var property = found.Place.Substring(options.Place.Length + 1);
        if (options.Catalog.Flags.FirstOrDefault(flag => flag.Property == property) is not { } set)
            return None;
        if (found.Remedy.StartsWith(Choices, StringComparison.Ordinal))
            return Member(found.Remedy, set, options) is { } member ? None.Add(FixProperties.Choose, member) : None;
        var other = Flags(found.Remedy).Select(flag => FlagSpellings.Find(options.Catalog.Name, flag))
            .FirstOrDefault(flag => flag is not null && flag != set);
        return other?.Property is { } renamed && TakesTheSame(set, other) && options.Record.Find(renamed) is null
            ? None.Add(FixProperties.Rename, renamed)
            : None;
    }

    /// <summary>The choice of the version that is spelled most like the one that is set, else its first.</summary>
    private static string? Member(string remedy, FlagSpec flag, SaidOptions options)
    {
        var words = remedy.Substring(Choices.Length).TrimEnd('.').Split([", "], StringSplitOptions.None);
        var set = FlagWords.Word(flag, options.Record.Find(flag.Property ?? "")) ?? "";
        var word = NearNames.Of(set, words).Append(words[0]).First();
        var place = flag.Choices.ToList().IndexOf(word);
        return place < 0 || flag.ChoiceMembers.Count <= place ? null : flag.ChoiceMembers[place];
    }

    private static bool TakesTheSame(FlagSpec one, FlagSpec other) =>
        one.Kind == other.Kind && one.ItemKind == other.ItemKind && one.Rendering == other.Rendering
        && one.ChoiceType == other.ChoiceType && one.Model == other.Model;

    private static IEnumerable<string> Flags(string remedy) =>
        from word in remedy.Split(' ')
        let flag = word.Trim('\'', '.', ',', '?', ':')
        where flag.StartsWith("--", StringComparison.Ordinal) && !flag.Contains('=') && !flag.Contains('{')
        select flag;
}
