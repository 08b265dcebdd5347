using System.Text.Json;
using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Options;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>
/// The order of flags: first what the launcher decides, as the Python tool orders it; then the recipe's flags as the
/// catalogs list them; last those that no catalog has, in the order of the Python tool.
/// </summary>
internal static class FlagOrderRule
{
    /// <summary>Whether an order differs in this way only.</summary>
    public static bool Explains(Difference difference, LaunchPair pair)
    {
        if (!difference.IsWorkerProcess() || !difference.Is(Aspect.FlagOrder))
            return false;
        var catalogs = Catalogs.Of(pair).ToArray();
        var recorded = Words(difference.Recorded).Select(flag => Catalogs.FullName(flag, catalogs)).ToArray();
        var planned = Words(difference.Planned);
        var ofLauncher = recorded.Length - RecipeSettings.Of(pair.Variant, difference.Place.Subject).Count(IsPassed);
        var expected = recorded.Select((flag, index) => (Flag: flag, Rank: Rank(flag, index, ofLauncher, catalogs)))
            .OrderBy(static item => item.Rank)
            .Select(static item => item.Flag)
            .Distinct();
        return expected.Where(planned.Contains).SequenceEqual(planned.Distinct().Where(recorded.Contains));
    }

    private static (int Part, int Place) Rank(string flag, int index, int ofLauncher, FlagCatalog[] catalogs)
    {
        if (index < ofLauncher)
            return (0, index);
        foreach (var (number, catalog) in catalogs.Index())
            if (Catalogs.Position(flag, catalog) is { } position)
                return (number + 1, position);
        return (catalogs.Length + 1, index);
    }

    private static bool IsPassed(KeyValuePair<string, JsonNode?> setting) =>
        setting.Value is { } value && value.GetValueKind() is not (JsonValueKind.False or JsonValueKind.Null);

    private static string[] Words(string? order) =>
        (order ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
