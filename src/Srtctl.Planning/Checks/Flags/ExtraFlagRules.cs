using Srtctl.Model.Collections;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>
/// Unchecked arguments that would contradict the planner or repeat a typed option. Analyzers are built from this file
/// too.
/// </summary>
internal static class ExtraFlagRules
{
    private static readonly EquatableArray<string> PlannerOwned =
    [
        "--model-path", "--model", "--host", "--port", "--nccl-port", "--dist-init-addr", "--nccl-init-addr",
        "--nnodes",
        "--node-rank", "--disaggregation-mode", "--disaggregation-bootstrap-port", "--http-port", "--pd-disaggregation",
        "--prefill", "--decode", "--worker-urls", "--bootstrap-ports", "--master-addr", "--headless", "--device-ids",
        "--data-parallel-size-local", "--data-parallel-start-rank", "--data-parallel-rank", "--data-parallel-address",
        "--data-parallel-rpc-port", "--data-parallel-hybrid-lb",
    ];

    /// <summary>Checks the arguments of one record of options.</summary>
    /// <param name="flags">Its flags.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Check(IReadOnlyCollection<PassedFlag> flags, Findings findings)
    {
        foreach (var flag in flags.Where(static flag => !flag.Typed))
        {
            if (PlannerOwned.Contains(flag.Spelling))
                findings.Error(
                    "SRT1091", flag.Place, $"{flag.Spelling} belongs to the planner.",
                    "Remove it; placement and ports decide its value.");
            else if (flags.Any(other => other.Typed && other.Spelling == flag.Spelling))
                findings.Error(
                    "SRT1092", flag.Place, $"{flag.Spelling} is also set by a typed option.", "Keep one of them.");
        }
    }
}
