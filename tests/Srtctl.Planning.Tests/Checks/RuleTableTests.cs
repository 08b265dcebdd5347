using Srtctl.Model.Clusters;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Rules that a job or a site takes otherwise.</summary>
public class RuleTableTests
{
    private const string Code = "SRT1620";

    private static readonly Job Split = SampleJobs.Disaggregated.WithPools(static (role, pool) => pool with
    {
        Options = new SglangOptions { TensorParallelSize = 8, PageSize = role == Role.Prefill ? 64 : 1 },
    });

    [Fact]
    public void A_rule_that_is_off_says_nothing_and_the_plan_says_why()
    {
        var job = Split with { Rules = new() { [Code] = new(RuleLevel.Off, "patched") } };

        var plan = job.Plan();

        Assert.DoesNotContain(plan.Warnings, static warning => warning.Code == Code);
        Assert.Equal([new ChangedRule(Code, RuleLevel.Off, "patched", Origin.Job)], plan.Rules);
    }

    [Fact]
    public void An_error_can_be_made_a_warning_by_the_site()
    {
        var cluster = new ClusterSettings { Rules = new() { [Code] = new(RuleLevel.Warning, "patched") } };

        var plan = Split.Plan(cluster);

        Assert.Contains(plan.Warnings, static warning => warning.Code == Code);
    }

    [Fact]
    public void A_jobs_word_wins_over_its_sites()
    {
        var cluster = new ClusterSettings { Rules = new() { [Code] = new(RuleLevel.Off, "site") } };
        var job = Split with { Rules = new() { [Code] = new(RuleLevel.Error, "job") } };

        var result = Planner.Plan(new PlanRequest { Job = job, Cluster = cluster });

        Assert.Null(result.Plan);
    }

    [Theory]
    [InlineData("SRT1007", "reason")]
    [InlineData("page-size", "reason")]
    [InlineData(Code, " ")]
    public void A_rule_of_another_kind_or_without_reason_cannot_be_changed(string code, string reason)
    {
        var job = SampleJobs.Disaggregated with { Rules = new() { [code] = new(RuleLevel.Off, reason) } };

        var result = Planner.Plan(new PlanRequest { Job = job });

        Assert.Equal(["SRT1640"], result.Diagnostics.Select(static finding => finding.Code));
    }
}
