using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Engines;

/// <summary>SGLang workers that tell about their KV cache or share it.</summary>
public class SglangKvTests
{
    [Fact]
    public void Every_process_publishes_on_its_own_port()
    {
        var plan = SampleJobs.Disaggregated
            .WithPools(static (role, pool) => role == Role.Decode ? pool with { KvEvents = new() } : pool)
            .WithPools(static (_, pool) => pool with { Replicas = 1, GpusPerReplica = 16, Options = Options }).Plan();

        Assert.DoesNotContain("--kv-events-config", plan.Process("prefill[0]").Command());
        Assert.EndsWith(
            "--node-rank 1 --dump-config-to /logs/n4_decode_w0_config.json --kv-events-config "
                + """'{"publisher":"zmq","topic":"kv-events","endpoint":"tcp://*:5203"}' """
                + "--request-plane tcp --tensor-parallel-size 16",
            plan.Process("decode[0].1").Command());
        Assert.Contains(new PortAssignment("kv-events", 5203), plan.Process("decode[0].1").Ports);
    }

    [Fact]
    public void A_flag_of_the_pool_is_the_only_one()
    {
        var plan = SampleJobs.Disaggregated.WithPools(static (_, pool) => pool with
        {
            KvEvents = new(),
            Options = Options with { TensorParallelSize = 8, KvEventsConfig = """{"publisher":"null"}""" },
        }).Plan();

        Assert.Equal(1, plan.Process("decode[0]").Command().Split("--kv-events-config").Length - 1);
    }

    private static SglangOptions Options => new() { TensorParallelSize = 16 };
}
