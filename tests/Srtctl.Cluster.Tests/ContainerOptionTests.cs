using Srtctl.Cluster.Tests.Rig;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests;

[Collection(ClusterTests.Name)]
public sealed class ContainerOptionTests(SlurmCluster cluster)
{
    private static readonly TimeSpan JobLimit = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task A_batch_job_step_finds_its_mounts_where_the_options_put_them()
    {
        var model = cluster.NewDirectory();
        await File.WriteAllTextAsync(Path.Combine(model, "config.json"), "the model");
        var logs = cluster.NewDirectory();
        var script = $$"""
            #!/bin/bash
            srun --container-image=any/image:1 --container-mounts={{model}}:/model:ro,{{logs}}:/logs/deep \
                bash -c 'cp /model/config.json /logs/deep/copy; touch /model/new || pwd >/logs/deep/cwd'
            """;

        var job = await cluster.SubmitAsync(script, "--nodes=1");
        var state = await cluster.JobEndsAsync(job, JobLimit);

        Assert.Equal(("COMPLETED", 0), (state.State, state.ExitCode));
        Assert.Equal("the model", await File.ReadAllTextAsync(Path.Combine(logs, "copy")));
        Assert.Equal("/\n", await File.ReadAllTextAsync(Path.Combine(logs, "cwd")));
        Assert.Equal(["config.json"], Directory.EnumerateFiles(model).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_options_of_a_step_are_recorded_as_given()
    {
        var source = cluster.NewDirectory();

        var outcome = await cluster.RunAsync(
            "srun", "-N1", "--container-image=nvcr.io#nvidia/sglang:0.5 rc1", $"--container-mounts={source}:/model",
            "--container-workdir=/model", "--container-env=A,B", "--no-container-mount-home", "--container-writable",
            "true");

        var task = Assert.Single(cluster.Tasks(await cluster.NewestJobAsync()));
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            EquatableMap.From(new Dictionary<string, string>
            {
                ["container-image"] = "nvcr.io#nvidia/sglang:0.5 rc1",
                ["container-mounts"] = $"{source}:/model",
                ["container-workdir"] = "/model",
                ["container-env"] = "A,B",
                ["container-writable"] = "",
                ["no-container-mount-home"] = "",
            }),
            task.ContainerOptions);
        Assert.Equal("/model", task.Directory);
    }

    [Fact]
    public async Task A_missing_mount_source_ends_the_task_with_a_message()
    {
        var outcome = await cluster.RunAsync(
            "srun", "-N1", "--container-image=x", "--container-mounts=/no/such/model:/model", "true");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains(
            "--container-mounts: source path does not exist: /no/such/model",
            outcome.StandardError,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mounts_without_an_image_are_ignored_with_a_warning()
    {
        var outcome = await cluster.RunAsync("srun", "-N1", "--container-mounts=/no/such/model:/model", "echo", "ran");

        Assert.Equal((0, "ran\n"), (outcome.ExitCode, outcome.StandardOutput));
        Assert.Contains(
            "ignoring --container-mounts because neither --container-image nor --container-name is set",
            outcome.StandardError,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_option_pyxis_does_not_have_is_refused()
    {
        var outcome = await cluster.RunAsync("srun", "-N1", "--container-imago=x", "true");

        Assert.NotEqual(0, outcome.ExitCode);
        Assert.Contains("--container-imago", outcome.StandardError, StringComparison.Ordinal);
    }
}
