using Srtctl.Analyzers.Jobs;
using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Analyzers.Rules;

/// <summary>Turns what a property is set to into what goes on a command line, as the model does.</summary>
internal static class FlagWords
{
    private const string True = "True";

    /// <summary>The spellings that are passed with their values; none when it is not sure that one is.</summary>
    public static IEnumerable<(string Spelling, EquatableArray<string> Values)> Of(FlagSpec flag, Said? said)
    {
        if (said is null or SaidUnknown { MayBeNull: true })
            return [];
        return flag.Rendering switch
        {
            FlagRendering.Setting => [],
            FlagRendering.Switch => said is SaidWord { Word: True } ? [(flag.Flag, [])] : [],
            FlagRendering.Negatable => said is SaidWord word
                ? [(word.Word == True ? flag.Flag : flag.Negative ?? flag.Flag, [])]
                : [],
            FlagRendering.Repeated => said is SaidList list
                ? list.Items.Select(item => (flag.Flag, Values(flag, [item])))
                : [],
            FlagRendering.List => [(flag.Flag, said is SaidList list ? Values(flag, list.Items) : [])],
            _ => [(flag.Flag, Values(flag, [said]))],
        };
    }

    /// <summary>One value as text; null when it is not known.</summary>
    public static string? Word(FlagSpec flag, Said? said) => said switch
    {
        SaidWord word => word.Word,
        SaidChoice choice => Choice(flag, choice.Member),
        _ => null,
    };

    /// <summary>All values, or none when one is not known.</summary>
    private static EquatableArray<string> Values(FlagSpec flag, IReadOnlyList<Said> said)
    {
        var words = said.Select(item => Word(flag, item)).OfType<string>().ToArray();
        return words.Length == said.Count ? words : [];
    }

    private static string? Choice(FlagSpec flag, string member)
    {
        for (var place = 0; place < flag.ChoiceMembers.Count; place++)
        {
            if (flag.ChoiceMembers[place] == member)
                return flag.Choices[place];
        }

        return null;
    }
}
