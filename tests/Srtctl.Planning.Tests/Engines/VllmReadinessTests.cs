using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Engines;

/// <summary>Every process that registers with Dynamo is waited for.</summary>
public class VllmReadinessTests
{
    [Fact]
    public void Processes_of_a_node_register_each() =>
        Assert.Equal((2, 1), Expected(VllmJobs.Data(16), VllmJobs.Data(4, tensor: 2), 16, 8));

    [Fact]
    public void A_copy_over_several_nodes_registers_once() =>
        Assert.Equal((1, 1), Expected(VllmJobs.Data(2, tensor: 16), VllmJobs.Tensor(8), 32, 8));

    [Fact]
    public void Processes_of_a_GPU_register_each() => Assert.Equal(
        (16, 1),
        Expected(
            VllmJobs.Data(16), VllmJobs.Tensor(8), 16, 8,
            new VllmLaunch { DataParallel = VllmRankLaunch.PerGpu }));

    private static (int Prefill, int Decode) Expected(
        VllmOptions prefill, VllmOptions decode, int prefillGpus, int decodeGpus, VllmLaunch? launch = null)
    {
        var job = VllmJobs.Disaggregated(
            VllmJobs.Workers(1, prefillGpus, prefill), VllmJobs.Workers(1, decodeGpus, decode)) with
        {
            Launch = launch,
        };
        var probe = Assert.IsType<WorkerCountProbe>(job.Plan().Process("frontend[0]").Readiness);
        return (probe.Prefill, probe.Decode);
    }
}
