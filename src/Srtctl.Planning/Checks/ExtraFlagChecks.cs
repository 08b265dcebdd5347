using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Checks;

/// <summary>Unchecked arguments that would contradict the planner or repeat a typed option.</summary>
internal static class ExtraFlagChecks
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

    public static void Run(Job job, Findings findings)
    {
        foreach (var (role, pool) in job.Deployment.Pools)
        {
            Check(pool.Options, $"Deployment.{role}.Options.Extra", findings);
            if (pool.Worker is { } worker)
                Check(worker, $"Deployment.{role}.Worker.Extra", findings);
        }

        CommandOptions? frontend = job.Frontend switch
        {
            DynamoFrontend dynamo => dynamo.Options,
            SglangRouter router => router.Options,
            _ => null,
        };
        if (frontend is not null)
            Check(frontend, "Frontend.Options.Extra", findings);
    }

    private static void Check(CommandOptions options, string place, Findings findings)
    {
        if (options.Extra.IsEmpty)
            return;
        var typed = options.ToArguments().Select(static argument => argument.Flag).ToHashSet(StringComparer.Ordinal);
        foreach (var text in options.Extra)
        {
            var flag = text.Split('=')[0];
            if (text.Contains('\0'))
                findings.Error("SRT1031", place, "An argument contains NUL.", "No process can receive that.");
            else if (PlannerOwned.Contains(flag))
                findings.Error(
                    "SRT1091", place, $"{flag} belongs to the planner.",
                    "Remove it; placement and ports decide its value.");
            else if (typed.Contains(flag))
                findings.Error("SRT1092", place, $"{flag} is also set by a typed option.", "Keep one of them.");
        }
    }
}
