using Srtctl.Recipes.Engines.Sglang;
using Srtctl.Recipes.Engines.Trtllm;

namespace Srtctl.Recipes.Engines;

/// <summary>Every engine that recipes can name.</summary>
internal static class EngineReaders
{
    /// <summary>The engines by their word.</summary>
    public static IReadOnlyDictionary<string, IEngineReader> All { get; } = new IEngineReader[]
    {
        new SglangReader(),
        new TrtllmReader(),
    }.ToDictionary(static reader => reader.Word);
}
