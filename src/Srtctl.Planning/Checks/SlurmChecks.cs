using System.Text.RegularExpressions;
using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Checks;

/// <summary>Directives that stay directives: nothing in a value can begin another line.</summary>
internal static partial class SlurmChecks
{
    private static readonly EquatableArray<string> PlannerDirectives =
    [
        "nodes", "ntasks", "ntasks-per-node", "output", "error", "job-name", "requeue", "signal", "array", "wrap",
        "hold", "parsable", "time",
    ];

    private static readonly EquatableArray<string> PlannerStepOptions =
    [
        "nodes", "ntasks", "nodelist", "output", "error", "input", "job-name", "jobid", "overlap", "export",
        "het-group", "container-image", "container-mounts", "container-env",
    ];

    public static void Run(Job job, ClusterSettings cluster, Findings findings)
    {
        Value(job.Slurm.Account, "Slurm.Account", findings);
        Value(job.Slurm.Partition, "Slurm.Partition", findings);
        Value(cluster.DefaultAccount, "cluster.default_account", findings);
        Value(cluster.DefaultPartition, "cluster.default_partition", findings);
        Options(job.Slurm.Directives, PlannerDirectives, "Slurm.Directives", findings);
        Options(job.Slurm.SrunOptions, PlannerStepOptions, "Slurm.SrunOptions", findings);
        Options(cluster.DefaultDirectives, PlannerDirectives, "cluster.default_sbatch_directives", findings);
        if (job.Slurm.TimeLimit is { } limit && (limit < TimeSpan.FromMinutes(1) || limit > TimeSpan.FromDays(365)))
            findings.Error("SRT1061", "Slurm.TimeLimit", $"{limit} is no time limit.", "Use one minute to a year.");
    }

    private static void Options(
        EquatableMap<string, string> options, EquatableArray<string> planners, string place, Findings findings)
    {
        foreach (var (name, value) in options)
        {
            if (!Name().IsMatch(name))
                findings.Error(
                    "SRT1060", place, $"'{NameChecks.Visible(name)}' is no long option name.",
                    "Write it without dashes in front, for example 'qos'.");
            else if (planners.Contains(name))
                findings.Error(
                    "SRT1062", $"{place}.{name}", "The planner decides this option.",
                    "Remove it; a time limit is Slurm.TimeLimit.");
            Value(value, $"{place}.{name}", findings);
        }
    }

    private static void Value(string? value, string place, Findings findings)
    {
        if (value is not null && NameChecks.HasControl(value))
            findings.Error(
                "SRT1060", place, $"'{NameChecks.Visible(value)}' has control characters.",
                "Use one line of plain text.");
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9-]*\z")]
    private static partial Regex Name();
}
