using Srtctl.Cluster.Tests.Rig;
using Srtctl.Model.Collections;
using Srtctl.Testing;

namespace Srtctl.Cluster.Tests;

[Collection(ClusterTests.Name)]
public sealed class RecordedTaskTests(SlurmCluster cluster)
{
    private static readonly TimeSpan JobLimit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Arguments_and_variables_arrive_byte_for_byte()
    {
        var hostile = HostileStrings.All;
        var variables = hostile.Select((text, index) => KeyValuePair.Create($"HOSTILE_{index}", text));
        var output = Path.Combine(cluster.NewDirectory(), "arguments");
        string[] line = ["-N1", "--container-image=x", $"--output={output}", "printf", "%s\\0", .. hostile];

        await using var srun = cluster.Start("srun", line, environment: EquatableMap.From(variables));
        (await srun.WaitAsync(JobLimit)).Succeeded();

        Assert.Equal(string.Concat(hostile.Select(static text => text + '\0')), await File.ReadAllTextAsync(output));
        var task = cluster.Tasks(await cluster.NewestJobAsync())[0];
        Assert.Equal(["printf", "%s\\0", .. hostile], task.Arguments);
        Assert.Equal(hostile, hostile.Select((_, index) => task.Environment[$"HOSTILE_{index}"]));
    }

    [Fact]
    public async Task A_job_leaves_one_record_per_task_with_node_rank_gpus_and_exit_code()
    {
        var job = await cluster.SubmitAsync(
            """
            #!/bin/bash
            srun --ntasks-per-node=1 --gpus-per-node=2 bash -c 'exit $((SLURM_PROCID + 3))'
            """,
            "--nodes=2", "--gpus-per-node=4");

        var state = await cluster.JobEndsAsync(job, JobLimit);

        var step = cluster.Tasks(job).Where(static task => task.Step == "0").OrderBy(static task => task.Rank);
        Assert.Equal(
            [(0, cluster.Nodes[0], "0,1", 3), (1, cluster.Nodes[1], "0,1", 4)],
            step.Select(static task => (task.Rank, task.Node, task.VisibleGpus ?? "", task.ExitCode ?? -1)));
        Assert.Equal(("FAILED", 4), (state.State, state.ExitCode));
        Assert.Contains(cluster.Tasks(job), static task => task.Step == "batch" && task.ExitCode == 4);
    }
}
