using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Tests.Launch;

public class PreambleTests
{
    private static readonly ClusterSettings Site = new() { BashPreamble = "module load cuda\n" };

    [Fact]
    public void A_worker_runs_the_sites_text_the_setup_script_the_installation_and_its_fingerprint()
    {
        var job = SampleJobs.Disaggregated with
        {
            SetupScript = "scripts/my setup.sh",
            Frontend = new DynamoFrontend { Installation = new DynamoRelease("1.0.1") },
        };

        var worker = job.Plan(Site).Process("prefill[0]");

        Assert.Equal(
            """
            module load cuda
            bash "$SRTCTL_SETUP_SCRIPT"
            (
              flock 9
              if [ ! -e "$HOME/.srtctl-dynamo-installed" ]; then
                pip install --break-system-packages --quiet --extra-index-url https://pypi.nvidia.com ai-dynamo-runtime==1.0.1 ai-dynamo==1.0.1
                touch "$HOME/.srtctl-dynamo-installed"
              fi
            ) 9>"$HOME/.srtctl-dynamo.lock"
            "$SRTCTL_AGENT" fingerprint "$SRTCTL_FINGERPRINT" || true
            """,
            worker.Preamble);
        Assert.Equal("/srtctl-setup/my setup.sh", worker.Variable("SRTCTL_SETUP_SCRIPT"));
    }

    [Fact]
    public void The_frontend_prepares_as_workers_do_and_nginx_does_not()
    {
        var plan = (SampleJobs.Disaggregated with { SetupScript = "s.sh" }).Plan(Site);

        Assert.StartsWith(
            $"{plan.Process("frontend[0]").Preamble}\n\"$SRTCTL_AGENT\"",
            plan.Process("prefill[0]").Preamble, StringComparison.Ordinal);
        Assert.Null(plan.Process("nginx").Preamble);
        Assert.Null(plan.Process("benchmark").Preamble);
    }

    [Fact]
    public void Nothing_to_prepare_means_no_shell_at_all()
    {
        var frontend = SampleJobs.Disaggregated.Plan().Process("frontend[0]");

        Assert.Null(frontend.Preamble);
        Assert.Equal(frontend.CommandLine(), frontend.Argv().Skip(frontend.Launch.Count));
    }

    [Fact]
    public void A_fingerprint_hides_the_secrets_of_the_job()
    {
        var job = SampleJobs.Disaggregated with
        {
            Environment = new() { ["NCCL_X"] = EnvironmentValue.Secret("MY_X") },
        };

        Assert.Equal(
            "\"$SRTCTL_AGENT\" fingerprint \"$SRTCTL_FINGERPRINT\" --hide NCCL_X || true",
            job.Plan().Process("decode[0]").Preamble);
    }

    [Fact]
    public void The_command_lines_setup_script_replaces_the_jobs()
    {
        var request = new PlanRequest
        {
            Job = SampleJobs.Disaggregated with { SetupScript = "a.sh" },
            SetupScript = "/home/me/b.sh"
        };

        Assert.Equal("/srtctl-setup/b.sh", request.Plan().Process("prefill[0]").Variable("SRTCTL_SETUP_SCRIPT"));
    }
}
