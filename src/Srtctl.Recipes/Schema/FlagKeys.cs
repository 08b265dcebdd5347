using Srtctl.Model.Options;
using Srtctl.Recipes.Options;

namespace Srtctl.Recipes.Schema;

/// <summary>All keys of a program's flags: every name of every flag, with dashes and with underscores.</summary>
internal static class FlagKeys
{
    private const string Dashes = "--";

    /// <summary>The keys, those of a flag one after the other.</summary>
    public static IEnumerable<FlagKey> Of(string catalog)
    {
        var index = FlagIndex.Of(catalog);
        return index.Spellings
            .Select(spelling => (Spelling: spelling, Found: index.Find(spelling)))
            .Where(static pair => pair.Found is not null)
            .Select(static pair => (pair.Spelling, pair.Found.GetValueOrDefault().Flag,
                pair.Found.GetValueOrDefault().Means))
            .GroupBy(static pair => (pair.Flag, pair.Means))
            .SelectMany(static group => Keys(
                [.. group.Select(static pair => pair.Spelling)], group.Key.Flag, group.Key.Means));
    }

    private static IEnumerable<FlagKey> Keys(string[] spellings, FlagSpec flag, bool means)
    {
        var keys = spellings.SelectMany(spelling => Written(spelling, flag)).Distinct().ToArray();
        return keys.Select(key => new FlagKey(key, flag, means, keys[0]));
    }

    /// <summary>Settings of files have one name each; of flags those that begin with two dashes can be a key.</summary>
    private static string[] Written(string spelling, FlagSpec flag)
    {
        if (flag.Rendering == FlagRendering.Setting)
            return [spelling];
        return spelling.StartsWith(Dashes, StringComparison.Ordinal)
            ? [spelling[Dashes.Length..], spelling[Dashes.Length..].Replace('-', '_')]
            : [];
    }
}
