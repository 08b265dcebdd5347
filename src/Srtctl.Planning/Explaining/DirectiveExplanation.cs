using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Explaining;

/// <summary>Who sets a directive of the batch script.</summary>
internal static class DirectiveExplanation
{
    private const string Subject = "sbatch";

    public static IEnumerable<ExplainedSetting> Of(
        SettingPath path, Job job, ClusterSettings cluster, LaunchPlan plan) =>
        from directive in plan.Allocation.Directives
        where path.Role is null && path.Names(directive.Name)
        select new ExplainedSetting(
            SettingKind.Directive, Subject, $"--{directive.Name}", directive.Value ?? "", directive.From,
            directive.From == Origin.Job ? Place(directive.Name, job) : null)
        {
            Overrides = directive.From == Origin.Job && OfSite(directive.Name, cluster) is { } site
                ? [new OtherStatement(site, Origin.Cluster, null)]
                : [],
        };

    private static string? Place(string name, Job job) => name switch
    {
        "job-name" => "Name",
        "gpus-per-node" => "Node.Gpus",
        "account" when job.Slurm.Account is not null => "Slurm.Account",
        "partition" when job.Slurm.Partition is not null => "Slurm.Partition",
        "time" when job.Slurm.TimeLimit is not null => "Slurm.TimeLimit",
        _ => $"Slurm.Directives.{name}",
    };

    private static string? OfSite(string name, ClusterSettings cluster) => name switch
    {
        "account" => cluster.DefaultAccount,
        "partition" => cluster.DefaultPartition,
        "time" => cluster.DefaultTimeLimit?.ToString(),
        _ => cluster.DefaultDirectives.GetValueOrDefault(name),
    };
}
