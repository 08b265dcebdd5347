using Srtctl.Docs.Tests.Pages;
using Srtctl.Model.Plans;
using Srtctl.Planning;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Docs.Tests;

/// <summary>The job of the README, planned for a cluster whose file sets an account and a partition.</summary>
internal static class Quickstart
{
    public const string Script = "jobs/quickstart.csx";

    public static async Task<string> PlanJsonAsync()
    {
        var script = Repository.PathOf(Script);
        var loaded = await ScriptHost.LoadAsync(script, [], new ScriptHostSettings(), CancellationToken.None);
        var result = Planner.Plan(new PlanRequest
        {
            Job = Assert.Single(loaded.Points).Job,
            Cluster = new() { Source = "srtslurm.yaml", DefaultAccount = "bench", DefaultPartition = "batch" },
        });
        Assert.NotNull(result.Plan);
        return PlanJson.Write(result.Plan);
    }
}
