using Srtctl.Agent.Mocks;
using Srtctl.Agent.Mocks.Engines;
using Srtctl.Agent.Mocks.Engines.Sglang;

namespace Srtctl.Agent.Tests.Mocks;

public sealed class EngineLogTests
{
    private static readonly SglangDialect Sglang = new(underDynamo: false, dynamoHeader: false);

    private static readonly MockSurroundings Surroundings = new()
    {
        Environment = new Dictionary<string, string>(),
        Log = TextWriter.Null,
        Time = TimeProvider.System,
    };

    [Fact]
    public void An_aggregated_prefill_line_has_SGLangs_items() => Assert.Equal(
        "Prefill batch, #new-seq: 4, #new-token: 8120, #cached-token: 0, token usage: 0.12, #running-req: 0, "
        + "#queue-req: 3, input throughput (token/s): 15310.44, ",
        Sglang.Prefill(new PrefillBatchLine(4, 8120, 0.12, 0, 3, 2, 15310.44), EngineRole.Aggregated));

    [Fact]
    public void A_prefill_engine_also_reports_requests_in_flight() => Assert.Equal(
        "Prefill batch, #new-seq: 4, #new-token: 8120, #cached-token: 0, token usage: 0.12, #running-req: 0, "
        + "#queue-req: 3, #prealloc-req: 0, #inflight-req: 2, input throughput (token/s): 15310.44, ",
        Sglang.Prefill(new PrefillBatchLine(4, 8120, 0.12, 0, 3, 2, 15310.44), EngineRole.Prefill));

    [Fact]
    public void A_decode_engine_reports_transfers() => Assert.Equal(
        "Decode batch, #running-req: 61, #token: 70112, token usage: 0.27, pre-allocated usage: 0.00, "
        + "#prealloc-req: 0, #transfer-req: 2, #retracted-req: 0, cuda graph: True, "
        + "gen throughput (token/s): 1644.10, #queue-req: 0, ",
        Sglang.Decode(new DecodeBatchLine(61, 70112, 0.27, 2, 0, 1644.1), EngineRole.Decode));

    [Theory]
    [InlineData("", @"^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\] hello\n$")]
    [InlineData("--tp-size 4", @"^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d TP0\] hello\n$")]
    [InlineData("--tp-size 8 --dp-size 8 --ep-size 8 --nnodes 2 --node-rank 1", @"^\[[^]]* DP0 TP4 EP0\] hello\n$")]
    public void The_header_names_only_parallel_sizes_above_1(string flags, string pattern)
    {
        var output = new StringWriter();

        Log(output, flags, dynamoHeader: false).Line("hello");

        Assert.Matches(pattern, output.ToString());
    }

    [Fact]
    public void Dynamos_own_header_has_a_time_in_UTC_and_a_target()
    {
        var output = new StringWriter();

        Log(output, "--tp-size 4", dynamoHeader: true).Line("hello");

        Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z  INFO sglang\.mock: hello\n$", output.ToString());
    }

    private static EngineLog Log(TextWriter output, string flags, bool dynamoHeader)
    {
        var dialect = new SglangDialect(underDynamo: false, dynamoHeader);
        var command = dialect.Read(CommandLineFlags.Parse(flags.Split(' ')), Surroundings);
        return new EngineLog(output, TimeProvider.System, dialect, command);
    }
}
