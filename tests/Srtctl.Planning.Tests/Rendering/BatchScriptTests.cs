using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Rendering;
using Srtctl.Testing;

namespace Srtctl.Planning.Tests.Rendering;

public class BatchScriptTests
{
    private static readonly ClusterSettings Site = new()
    {
        DefaultAccount = "site",
        DefaultPartition = "gpu",
        UseExclusiveDirective = true,
        DefaultDirectives = new() { ["qos"] = "low", ["reservation"] = "r" },
    };

    private static readonly Job Job = SampleJobs.Disaggregated with
    {
        Slurm = new()
        {
            Account = "my account",
            TimeLimit = new TimeSpan(1, 2, 3, 4),
            Directives = new() { ["qos"] = "high", ["comment"] = "it's \"a\\b\" $HOME #no `id`", ["contiguous"] = "" },
        },
    };

    [Fact]
    public void The_script_asks_for_nodes_and_starts_the_agent() =>
        Snapshot.Match(BatchScript.Of(Job.Plan(Site), "/shared/my runs/100%", TemplateSet.BuiltIn), "sh");

    [Fact]
    public async Task The_script_is_clean_for_shellcheck()
    {
        using var directory = new TemporaryDirectory();
        await File.WriteAllTextAsync(
            directory.In("script.sh"), BatchScript.Of(Job.Plan(Site), "/shared/my runs/it's", TemplateSet.BuiltIn));

        await Bash.RunAsync("shellcheck \"$1\"", directory.In("script.sh"));
    }

    [Theory]
    [InlineData(1, "00:01:00", 15)]
    [InlineData(8, "00:08:00", 120)]
    [InlineData(60 * 25, "1-01:00:00", 120)]
    public void The_warning_comes_two_minutes_before_the_limit_but_never_early_in_a_short_job(
        int minutes, string time, int seconds)
    {
        var plan = (SampleJobs.Aggregated with { Slurm = new() { TimeLimit = TimeSpan.FromMinutes(minutes) } }).Plan();
        var directives = plan.Allocation.Directives.ToDictionary(
            static directive => directive.Name, static directive => directive.Value);

        Assert.Equal(time, directives["time"]);
        Assert.Equal($"B:USR1@{seconds}", directives["signal"]);
        Assert.Equal(seconds, plan.Allocation.EarlyWarning.TotalSeconds);
    }
}
