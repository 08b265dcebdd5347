using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Planning.Engines.Mocker;
using Srtctl.Planning.Engines.Sglang;
using Srtctl.Planning.Engines.Trtllm;
using Srtctl.Planning.Engines.Vllm;

namespace Srtctl.Planning.Engines;

/// <summary>The engines that can be planned.</summary>
public static class EngineRegistry
{
    /// <summary>All engines.</summary>
    public static EquatableArray<IEnginePlanner> All { get; } =
    [
        new SglangPlanner(),
        new TrtllmPlanner(),
        new VllmPlanner(),
        new MockerPlanner(),
    ];

    /// <summary>The engine that a record of options belongs to; null when none knows it.</summary>
    public static IEnginePlanner? For(EngineOptions options) => All.FirstOrDefault(engine => engine.Owns(options));
}
