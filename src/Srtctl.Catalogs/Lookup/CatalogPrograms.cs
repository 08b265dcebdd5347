using Srtctl.Model.Collections;
using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Lookup;

/// <summary>Which programs read which catalogs.</summary>
public static class CatalogPrograms
{
    /// <summary>Flags of the HTTP server around vLLM's engine, which Dynamo's worker does not have.</summary>
    private const string VllmServerGroup = "Frontend";

    /// <summary>Further ones, which vLLM puts under no heading.</summary>
    private static readonly string[] VllmServerFlags =
    [
        "--api-server-count", "--config", "--expand-tools-even-if-tool-choice-none", "--grpc", "--headless",
        "--prompt-adapters",
    ];

    /// <summary>The catalogs of programs, without those of settings objects, in ordinal order.</summary>
    public static EquatableArray<string> Names { get; } =
        EquatableArray.From(FlagTable.Names.Where(static name => !name.Contains('.')));

    /// <summary>The catalogs of a program's settings objects.</summary>
    public static IEnumerable<FlagCatalog> SettingsOf(string catalog) => FlagTable.Names
        .Where(name => name.StartsWith($"{catalog}.", StringComparison.Ordinal))
        .Select(FlagTable.Find)
        .OfType<FlagCatalog>();

    /// <summary>The catalog of the engine whose flags a program accepts beside its own; null for none.</summary>
    public static string? EngineOf(string catalog) => catalog switch
    {
        "dynamo-sglang" => "sglang",
        "dynamo-vllm" => "vllm",
        _ => null,
    };

    /// <summary>How the programs are started that read a flag.</summary>
    public static EquatableArray<string> Readers(FoundFlag found)
    {
        var isOfServer = found.Program == "vllm" && found.Catalog.Name == found.Program
            && (found.Flag.Group == VllmServerGroup || VllmServerFlags.Contains(found.Flag.Flag));
        return EquatableArray.From(Names
            .Where(name => name == found.Program || (!isOfServer && EngineOf(name) == found.Program))
            .Select(static name => FlagTable.Find(name)?.Program)
            .OfType<string>());
    }
}
