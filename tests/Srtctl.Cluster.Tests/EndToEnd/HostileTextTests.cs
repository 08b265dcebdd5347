using Srtctl.Cluster.Tests.Rig;
using Srtctl.Testing;

namespace Srtctl.Cluster.Tests.EndToEnd;

[Collection(ClusterTests.Name)]
public sealed class HostileTextTests(SlurmCluster cluster)
{
    [Theory]
    [InlineData("none")]
    [InlineData("pyxis")]
    public async Task Variables_and_flags_reach_the_worker_byte_for_byte(string containers)
    {
        var texts = HostileStrings.All;
        var flags = string.Join(", ", texts.Select(static text => JobText.Literal($"--chat-template={text}")));
        var job = JobText.OneNode.With([.. texts.Select(static (text, index) => ($"HOSTILE_{index}", text))]) with
        {
            Deployment = JobText.OneNode.Deployment.Replace(
                "new SglangOptions {", $"new SglangOptions {{ Extra = [{flags}],", StringComparison.Ordinal),
        };

        await using var user = new UserDirectory(cluster, $"container_runtime: {containers}");
        var run = await user.ApplyAsync(job);

        Assert.Equal("COMPLETED", (await run.EndsAsync(TimeSpan.FromSeconds(60))).State);
        var worker = run.ProcessTasks.First(static task => task.Environment["SLURM_JOB_NAME"] == "agg[0]");
        Assert.Equal(texts, texts.Select((_, index) => worker.Environment.GetValueOrDefault($"HOSTILE_{index}")));
        Assert.Equal(
            texts.Select(static text => $"--chat-template={text}"),
            worker.Arguments.Where(static word => word.StartsWith("--chat-template=", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("two words")]
    [InlineData("it's")]
    [InlineData("\"quoted\" it's")]
    [InlineData("$HOME `id` $(id)")]
    [InlineData("#SBATCH --nodes=9 ; & | *")]
    [InlineData("模型 näïve")]
    public async Task A_run_directory_may_have_any_name_that_no_tool_takes_apart(string name)
    {
        await using var user = new UserDirectory(cluster, "container_runtime: pyxis");
        var output = Path.Combine(user.Output, name);

        var run = await user.ApplyAsync(JobText.OneNode, "-o", output);

        Assert.Equal("COMPLETED", (await run.EndsAsync(TimeSpan.FromSeconds(60))).State);
        Assert.Equal(Path.Combine(output, $"{run.Job}"), run.Directory.Path);
        Assert.Equal(("completed", 0, null), run.Ending);
        Assert.Contains("completed successfully", run.Log, StringComparison.Ordinal);
    }
}
