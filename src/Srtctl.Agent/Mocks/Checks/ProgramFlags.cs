using Srtctl.Model.Options;

namespace Srtctl.Agent.Mocks.Checks;

/// <summary>The flags that a program accepts: its own, and those of the engine inside it.</summary>
internal sealed class ProgramFlags
{
    private readonly Dictionary<string, FlagSpec> _spellings = new(StringComparer.Ordinal);
    private readonly bool _takesPrefixes;

    private ProgramFlags(bool takesPrefixes, IEnumerable<FlagCatalog> catalogs)
    {
        _takesPrefixes = takesPrefixes;
        foreach (var flag in catalogs.SelectMany(static catalog => catalog.Flags))
            foreach (var spelling in Spellings(flag))
                _spellings.TryAdd(Canonical(spelling), flag);
    }

    /// <summary>The flags of a program; null when no catalog covers it.</summary>
    public static ProgramFlags? Of(string program)
    {
        string[] names = program switch
        {
            "dynamo.sglang" => ["dynamo-sglang", "sglang"],
            "sglang.launch_server" => ["sglang"],
            "dynamo.vllm" => ["dynamo-vllm", "vllm"],
            "vllm serve" => ["vllm"],
            "dynamo.trtllm" => ["dynamo-trtllm"],
            "trtllm-serve" => ["trtllm-serve"],
            "trtllm-serve disaggregated" => ["trtllm-serve-disaggregated"],
            "dynamo.mocker" => ["dynamo-mocker"],
            "dynamo.frontend" => ["dynamo-frontend"],
            "sglang_router.launch_router" => ["sglang-router"],
            _ => [],
        };
        var catalogs = names.Select(FlagTable.Find).OfType<FlagCatalog>().ToList();
        return catalogs.Count == names.Length && names.Length > 0
            ? new ProgramFlags(program.StartsWith("sglang", StringComparison.Ordinal), catalogs)
            : null;
    }

    /// <summary>The flag with this spelling; as argparse, an engine's own parser takes a clear beginning of it.</summary>
    public FlagSpec? Find(string spelling)
    {
        var name = Canonical(spelling);
        if (_spellings.TryGetValue(name, out var flag))
            return flag;
        if (!_takesPrefixes || !name.StartsWith("--", StringComparison.Ordinal))
            return null;
        var meant = _spellings.Where(known => known.Key.StartsWith(name, StringComparison.Ordinal))
            .Select(static known => known.Value).Distinct().Take(2).ToList();
        return meant is [var only] ? only : null;
    }

    private static IEnumerable<string> Spellings(FlagSpec flag) =>
        [flag.Flag, .. flag.Aliases, .. flag.Negative is { } negative ? [negative] : (string[])[], .. flag.NegativeAliases];

    private static string Canonical(string spelling) =>
        spelling.StartsWith("--", StringComparison.Ordinal) ? spelling.Replace('_', '-') : spelling;
}
