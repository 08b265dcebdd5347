using System.Text.RegularExpressions;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Checks;

/// <summary>Variables a shell and a container can carry.</summary>
internal static partial class EnvironmentChecks
{
    /// <summary>Variables the planner sets; a person's own value would split the job.</summary>
    private static readonly EquatableArray<string> PlannerOwned =
    [
        "CUDA_VISIBLE_DEVICES", "DYN_SYSTEM_PORT", "ETCD_ENDPOINTS", "NATS_SERVER", "HEAD_NODE_IP",
        "DYN_REQUEST_PLANE",
    ];

    public static void Run(Job job, Findings findings)
    {
        Check("Environment", job.Environment, findings);
        Check("Frontend.Environment", job.Frontend.Environment, findings);
        if (job.Benchmark is CustomBenchmark custom)
            Check("Benchmark.Environment", custom.Environment, findings);
        foreach (var (role, pool) in job.Deployment.Pools)
            Check($"Deployment.{role}.Environment", pool.Environment, findings);
    }

    private static void Check(string place, EquatableMap<string, EnvironmentValue> variables, Findings findings)
    {
        foreach (var (name, value) in variables)
        {
            if (!Name().IsMatch(name) || (value.IsSecret && !Name().IsMatch(value.Text)))
                findings.Error(
                    "SRT1030", place, $"'{NameChecks.Visible(name)}' cannot name a variable.",
                    "Use letters, digits and underscores, not beginning with a digit.");
            else if (value.Text?.Contains('\0') != false)
                findings.Error(
                    "SRT1031", $"{place}.{name}", "The value contains NUL or is missing.",
                    "No process can receive that.");
            else if (PlannerOwned.Contains(name))
                findings.Warning(
                    "SRT1032", $"{place}.{name}", "The planner sets this variable itself.",
                    "Remove it unless the planner's value is wrong.");
        }
    }

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Name();
}
