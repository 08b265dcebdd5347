using Srtctl.Model.Collections;
using Srtctl.Model.Options;
using Srtctl.Planning.Engines.Sglang;
using Srtctl.Planning.Engines.Trtllm;

namespace Srtctl.Planning.Engines;

/// <summary>The engines that can be planned.</summary>
public static class EngineRegistry
{
    /// <summary>All engines.</summary>
    public static EquatableArray<IEnginePlanner> All { get; } = [new SglangPlanner(), new TrtllmPlanner()];

    /// <summary>The engine that a record of options belongs to; null when none knows it.</summary>
    public static IEnginePlanner? For(EngineOptions options) => All.FirstOrDefault(engine => engine.Owns(options));
}
