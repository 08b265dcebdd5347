using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Tests.Launch;

public class MountTests
{
    private const string Agent = "/runs/4242/bin:/runs/4242/bin:ro";

    private static readonly Job Directory = SampleJobs.Disaggregated with
    {
        Model = new()
        {
            Path = "/models/m",
            Precision = Precision.Fp8
        }
    };

    [Fact]
    public void Mounts_come_from_the_run_the_model_the_site_and_the_job()
    {
        var job = Directory with
        {
            SetupScript = "install.sh",
            Mounts = [new("{log_dir}/x", "/x"), new("/data/{job_id}", "/data", "ro")]
        };
        var cluster = new ClusterSettings { SiteRoot = "/site", DefaultMounts = new() { ["/scratch"] = "/scratch" } };

        Assert.Equal(
            ["/runs/4242/logs:/logs", "/models/m:/model", Agent, "/runs/4242/setup:/srtctl-setup:ro", "/site/configs:/configs",
                "/scratch:/scratch",
             "/runs/4242/logs/x:/x", "/data/4242:/data:ro"],
            Mounts(job, cluster));
    }

    [Fact]
    public void A_relative_source_lies_below_the_sites_directory()
    {
        var job = Directory with { Mounts = [new("configs/balancer", "/balancer")] };

        Assert.Contains(
            "/site/configs/balancer:/balancer", Mounts(job, new ClusterSettings { SiteRoot = "/site" }));
    }

    [Fact]
    public void A_later_mount_of_a_container_path_replaces_the_earlier()
    {
        var job = Directory with { Mounts = [new("/fast/m", "/model")] };

        Assert.Equal(["/runs/4242/logs:/logs", "/fast/m:/model", Agent], Mounts(job, ClusterSettings.None));
    }

    [Fact]
    public void A_host_path_may_be_mounted_twice()
    {
        var job = Directory with { Mounts = [new("/models/m", "/other")] };

        Assert.Equal(
            ["/runs/4242/logs:/logs", "/models/m:/model", Agent, "/models/m:/other"], Mounts(job, ClusterSettings.None));
    }

    [Fact]
    public void Without_containers_engines_get_host_paths()
    {
        var plan = Directory.Plan(new ClusterSettings { ContainerRuntime = ContainerRuntime.None });

        Assert.Contains("--model-path /models/m ", plan.Process("prefill[0]").Command());
        Assert.Contains(
            "--dump-config-to /runs/4242/logs/n1_prefill_w0_config.json ", plan.Process("prefill[0]").Command());
        Assert.DoesNotContain(
            plan.Processes(), static process => process.Image is not null || !process.Mounts.IsEmpty
                || process.Launcher().Contains("--container"));
    }

    private static IEnumerable<string> Mounts(Job job, ClusterSettings cluster) =>
        job.Plan(cluster).Process("prefill[0]").Mounts.Select(static mount =>
        $"{Planned.Bind(mount.Source)}:{Planned.Bind(mount.Target)}{(mount.Flags is null ? "" : $":{mount.Flags}")}");
}
