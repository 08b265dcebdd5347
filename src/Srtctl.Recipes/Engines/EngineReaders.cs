using Srtctl.Recipes.Engines.Mocker;
using Srtctl.Recipes.Engines.Sglang;
using Srtctl.Recipes.Engines.Trtllm;
using Srtctl.Recipes.Engines.Vllm;

namespace Srtctl.Recipes.Engines;

/// <summary>Every engine that recipes can name.</summary>
internal static class EngineReaders
{
    /// <summary>The engines by their word.</summary>
    public static IReadOnlyDictionary<string, IEngineReader> All { get; } = new IEngineReader[]
    {
        new SglangReader(),
        new TrtllmReader(),
        new VllmReader(),
        new MockerReader(),
    }.ToDictionary(static reader => reader.Word);
}
