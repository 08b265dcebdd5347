using Srtctl.Recipes.Engines.Sglang;

namespace Srtctl.Recipes.Engines;

/// <summary>Every engine that recipes can name.</summary>
internal static class EngineReaders
{
    /// <summary>The engines by their word.</summary>
    public static IReadOnlyDictionary<string, IEngineReader> All { get; } = new IEngineReader[]
    {
        new SglangReader(),
    }.ToDictionary(static reader => reader.Word);
}
