using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Launch;

public class MockTests
{
    private static readonly ClusterSettings MockEngines = new()
    {
        Engines = EngineSubstitution.MockEngines,
        ContainerRuntime = ContainerRuntime.None
    };

    [Fact]
    public void Mock_engines_stand_in_for_engines_and_frontends_only()
    {
        var plan = SampleJobs.Disaggregated.Plan(MockEngines);

        Assert.Equal(
            ["prefill[0]", "decode[0]", "decode[1]", "frontend[0]", "frontend[1]"],
            plan.Processes().Where(static process => process.Mock).Select(static process => process.Name));
    }

    [Fact]
    public void A_mock_is_given_the_real_command_line()
    {
        var real = SampleJobs.Disaggregated.Plan(new ClusterSettings { ContainerRuntime = ContainerRuntime.None });
        var mock = SampleJobs.Disaggregated.Plan(MockEngines);

        Assert.Equal(
            "/runs/4242/bin/agent mock -- " + real.Process("decode[0]").Command(), mock.Process("decode[0]").Command());
        Assert.Equal(
            real.Process("decode[0]").Environment.Where(static variable => !IsOfFingerprint(variable)),
            mock.Process("decode[0]").Environment);
    }

    private static bool IsOfFingerprint(EnvironmentVariable variable) =>
        variable.Name is "SRTCTL_AGENT" or "SRTCTL_FINGERPRINT";

    [Fact]
    public void A_rehearsal_has_no_launcher_no_container_and_nothing_real_but_the_load()
    {
        var plan = new PlanRequest { Job = SampleJobs.Disaggregated, Rehearsal = true }.Plan();

        Assert.True(plan.Execution.Rehearsal);
        Assert.False(plan.Execution.Containers);
        Assert.All(plan.Processes(), static process =>
        {
            Assert.True(
                process.Launch.IsEmpty && process.Image is null && process.Mounts.IsEmpty && process.Preamble is null);
            Assert.Equal(process.Name != "benchmark", process.Mock);
        });
    }

    [Fact]
    public void A_setup_script_is_not_run_for_mocks_and_a_warning_says_so()
    {
        var result = Planner.Plan(
            new PlanRequest { Job = SampleJobs.Disaggregated with { SetupScript = "s.sh" }, Rehearsal = true });

        Assert.Equal(["SRT1081"], result.Diagnostics.Select(static finding => finding.Code));
    }

    [Fact]
    public void A_rehearsal_may_shorten_a_long_load()
    {
        var job = SampleJobs.Disaggregated with
        {
            Benchmark = new SaBench { InputLength = 8192, OutputLength = 1024, Concurrencies = [8, 32, 512, 1024] },
        };

        var result = Planner.Plan(new PlanRequest { Job = job, Rehearsal = true, ShortLoad = true });

        Assert.Equal(["SRT1082"], result.Diagnostics.Select(static finding => finding.Code));
        Assert.Contains(
            "--input-length 1024 --output-length 64 --range-ratio 0.8 --concurrencies 8,32,64",
            result.Plan!.Process("benchmark").Command(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_load_stays_as_it_is()
    {
        var bench = SampleJobs.Bench with { OutputLength = 64 };
        var request = new PlanRequest
        {
            Job = SampleJobs.Disaggregated with { Benchmark = bench },
            Rehearsal = true,
        };

        Assert.Equal(
            request.Plan().Process("benchmark").Command(),
            (request with { ShortLoad = true }).Plan().Process("benchmark").Command());
    }
}
