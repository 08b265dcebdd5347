using Srtctl.Model.Collections;
using Srtctl.Planning.Engines;
using Srtctl.Planning.Engines.Sglang;
using Srtctl.Planning.Engines.Trtllm;
using Srtctl.Planning.Engines.Vllm;
using Srtctl.Planning.Launch;

namespace Srtctl.Analyzers.Rules;

/// <summary>What rules need to know about an engine. An engine that is not listed is checked at load only.</summary>
/// <param name="Options">Name of its record of options.</param>
/// <param name="Catalog">Catalog of that record.</param>
/// <param name="Framework">As in <c>identity.frameworks</c>.</param>
/// <param name="Program">The program of a worker.</param>
internal sealed record EngineRules(
    string Options, string Catalog, string Framework, Func<WorkerRuntime, FlagReader> Program)
{
    private static readonly EngineRules[] All =
    [
        new("SglangOptions", "sglang", "sglang", SglangRules.Program)
        {
            Agreed = SglangRules.Agreed, Needed = SglangRules.Needed,
        },
        new("TrtllmOptions", "trtllm", TrtllmRules.Framework, TrtllmRules.Program) { Agreed = TrtllmRules.Agreed },
        new("VllmOptions", "vllm", "vllm", VllmRules.Program)
        {
            Agreed = VllmRules.Agreed, Needed = VllmRules.Needed,
        },
    ];

    /// <summary>Settings that prefill and decode must have alike.</summary>
    public EquatableArray<AgreedSetting> Agreed { get; init; }

    /// <summary>Switches that work with others only.</summary>
    public EquatableArray<NeededSetting> Needed { get; init; }

    /// <summary>The engine of a record of options; null when it is not known.</summary>
    public static EngineRules? For(string options) => All.FirstOrDefault(engine => engine.Options == options);
}
