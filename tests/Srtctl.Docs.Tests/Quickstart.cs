using Srtctl.Docs.Tests.Pages;
using Srtctl.Model.Clusters;
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
        var loaded = await ScriptHost.LoadAsync(Repository.PathOf(Script), [], new ScriptHostSettings(), CancellationToken.None);
        var result = Planner.Plan(new PlanRequest
        {
            Job = Assert.Single(loaded.Points).Job,
            Cluster = new ClusterSettings { Source = "srtslurm.yaml", DefaultAccount = "bench", DefaultPartition = "batch" },
        });
        return PlanJson.Write(result.Plan ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics)));
    }
}
