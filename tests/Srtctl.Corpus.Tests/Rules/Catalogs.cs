using Srtctl.Corpus.Tests.Projection;
using Srtctl.Model.Options;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>The flag catalogs of a program.</summary>
internal static class Catalogs
{
    /// <summary>The catalogs of a process, those of the runtime around an engine first.</summary>
    public static IEnumerable<FlagCatalog> Of(LaunchPair pair, string subject) =>
        Names(pair, WorkerSubject.Role(subject) is null).Select(FlagTable.Find).OfType<FlagCatalog>();

    private static string[] Names(LaunchPair pair, bool isFrontend) => (pair.Plan.Job.Frontend, isFrontend) switch
    {
        ("dynamo", true) => ["dynamo-frontend"],
        ("sglang", true) => ["sglang-router"],
        ("trtllm_serve", true) => ["trtllm-serve-disaggregated"],
        ("dynamo", _) => [$"dynamo-{pair.Plan.Job.Engine}", pair.Plan.Job.Engine],
        _ => [pair.Plan.Job.Engine],
    };

    /// <summary>The spelling that is passed for any spelling a catalog knows, unambiguous beginnings too.</summary>
    public static string FullName(string flag, IEnumerable<FlagCatalog> catalogs)
    {
        var known = catalogs.ToArray();
        if (known.Select(catalog => catalog.Find(flag)).FirstOrDefault(static found => found is not null) is { } spec)
            return spec.Negative == flag || spec.NegativeAliases.Contains(flag) ? spec.Negative ?? flag : spec.Flag;
        var begun = known.SelectMany(static catalog => (IEnumerable<FlagSpec>)catalog.Flags)
            .Where(candidate => candidate.Flag.StartsWith(flag, StringComparison.Ordinal)).ToArray();
        return begun.Length == 1 ? begun[0].Flag : flag;
    }

    /// <summary>Where a flag stands in a catalog; null when the catalog lacks it.</summary>
    public static int? Position(string flag, FlagCatalog catalog)
    {
        foreach (var (index, spec) in catalog.Flags.Index())
            if (spec.Flag == flag || spec.Negative == flag)
                return index;
        return null;
    }
}
