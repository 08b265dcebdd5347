using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Tests.Loading;

public sealed class WorkerLogNameTests
{
    [Theory]
    [InlineData("node01_prefill_w0.out", "node01", "prefill", "w0")]
    [InlineData("prefill-host_decode_w0.out", "prefill-host", "decode", "w0")]
    [InlineData("a_prefill_b_agg_w3_DP5.err", "a_prefill_b", "agg", "w3_DP5")]
    [InlineData("n.x-1_y_decode_w12.out", "n.x-1_y", "decode", "w12")]
    public void The_last_role_in_a_name_counts(string file, string node, string role, string worker) =>
        Assert.Equal(new WorkerLogName(node, role, worker), WorkerLogName.Of(file));

    [Theory]
    [InlineData("node01_frontend_0.out")]
    [InlineData("benchmark.out")]
    [InlineData("node01_prefill_w0.out.gz")]
    [InlineData("node01_prefill_w0.out~")]
    [InlineData(".node01_prefill_w0.out")]
    [InlineData("infra.out")]
    public void Other_files_are_no_worker_logs(string file) => Assert.Null(WorkerLogName.Of(file));
}
