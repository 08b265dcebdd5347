using System.Text.Json;
using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>
/// The order of flags: first what the launcher decides, as the Python tool orders it; then the recipe's flags as the
/// catalogs list them; last those that no catalog has, in the order of the Python tool.
/// </summary>
internal static class FlagOrderRule
{
    /// <summary>The launcher's with every engine; the Python tool sorts it among the recipe's for one of them.</summary>
    private const string ServedModel = "--served-model-name";

    /// <summary>The recipe's connector becomes an option of the engine.</summary>
    private const string Connector = "--kv-transfer-config";

    /// <summary>Whether an order differs in this way only.</summary>
    public static bool Explains(Difference difference, LaunchPair pair)
    {
        if (!difference.Is(Aspect.FlagOrder) || (!difference.IsWorkerProcess() && !difference.IsFrontend()))
            return false;
        var subject = difference.Place.Subject;
        var catalogs = Catalogs.Of(pair, subject).ToArray();
        var written = Words(difference.Recorded);
        var ofLauncher = OfLauncher(written, RecipeSettings.Of(pair.Variant, subject));
        var planned = Words(difference.Planned);
        var recorded = written.Select(flag => Catalogs.FullName(flag, catalogs)).ToArray();
        var extra = Extra(pair, subject);
        var expected = recorded
            .Select((flag, index) => (Flag: flag, Rank: extra.Contains(flag)
                ? (catalogs.Length + 1, index)
                : Rank(flag, index, ofLauncher, catalogs)))
            .OrderBy(static item => item.Rank)
            .Select(static item => item.Flag)
            .Distinct();
        return expected.Where(planned.Contains).SequenceEqual(planned.Distinct().Where(recorded.Contains));
    }

    /// <summary>Flags that are passed unchecked stand last, also when a catalog has them.</summary>
    private static string[] Extra(LaunchPair pair, string subject)
    {
        var name = pair.Planned[subject, Aspect.Launcher, "job-name"];
        var process = pair.Plan.Processes().FirstOrDefault(process => process.Name == name);
        return process is null ? [] : [.. process.Command.Where(static part => part.From == Origin.JobExtra)
            .SelectMany(static part => part.Args).Select(static word => word.ToString())];
    }

    /// <summary>The recipe's flags stand last, all together; the launcher may have taken some of them out.</summary>
    private static int OfLauncher(string[] recorded, IEnumerable<KeyValuePair<string, JsonNode?>> settings)
    {
        var flags = settings.Where(IsPassed).Select(static setting => FlagText.Of(setting.Key)).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return recorded.Length - recorded.Reverse().TakeWhile(flag => flags.Contains(flag) && seen.Add(flag)).Count();
    }

    private static (int Part, int Place) Rank(string flag, int index, int ofLauncher, FlagCatalog[] catalogs)
    {
        if (flag == ServedModel)
            return (0, 0);
        if (index < ofLauncher && flag != Connector && !IsMockersOption(flag, catalogs))
            return (0, index);
        foreach (var (number, catalog) in catalogs.Index().Reverse())
            if (Catalogs.Position(flag, catalog) is { } position)
                return (number + 1, position);
        return (catalogs.Length + 1, index);
    }

    /// <summary>The mocker's settings are flags that the Python tool passes in an order of its own.</summary>
    private static bool IsMockersOption(string flag, FlagCatalog[] catalogs) =>
        catalogs is [{ Name: "dynamo-mocker" } mocker] && mocker.Find(flag)?.Owner == FlagOwner.User;

    private static bool IsPassed(KeyValuePair<string, JsonNode?> setting) =>
        setting.Value is { } value && value.GetValueKind() is not (JsonValueKind.False or JsonValueKind.Null);

    private static string[] Words(string? order) => (order ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
