using Srtctl.Analysis.Nodes;
using static Srtctl.Analysis.Tests.Scanning.LogText;

namespace Srtctl.Analysis.Tests.Scanning;

public sealed class HeaderTests
{
    private static readonly DateTime Second = new(2025, 11, 4, 5, 31, 43);

    [Theory]
    [InlineData("[2025-11-04 05:31:43] ", 0, ClockKind.Local)]
    [InlineData("[2025-11-04 05:31:43.123 PP1] ", 123, ClockKind.Local)]
    [InlineData("[2025-11-04 05:31:43 DP0 PP0 ATTN_CP0 MOE_DP0 TP0 EP0] ", 0, ClockKind.Local)]
    [InlineData("3: [2025-11-04 05:31:43] ", 0, ClockKind.Local)]
    [InlineData("Loading: 5%|x | 1/20[2025-11-04 05:31:43] ", 0, ClockKind.Local)]
    [InlineData("2025-11-04T05:31:43.206058Z  INFO scheduler: ", 206, ClockKind.Utc)]
    [InlineData("2025-11-03T22:31:43-07:00  INFO a::b: ", 0, ClockKind.Utc)]
    [InlineData("(Ray pid=7, ip=10.0.0.1) [2025-11-04 05:31:43] ", 0, ClockKind.Local)]
    public void A_header_gives_the_printed_time(string header, int milliseconds, ClockKind clock)
    {
        var (records, _) = Sglang($"{header}{Decode}\n");

        var time = Assert.Single(records.Batches).Time;
        Assert.Equal((Second.AddMilliseconds(milliseconds), clock), (time.DateTime, time.Clock));
    }

    [Fact]
    public void The_message_of_a_json_line_is_its_payload()
    {
        var (records, _) = Sglang(
            "{\"time\":\"2025-11-04T05:31:43Z\",\"level\":\"INFO\",\"message\":\"Decode batch, #running-req: 5\\n\"}\n");

        var record = Assert.Single(records.Batches);
        Assert.Equal((5, Second), (record.RunningReq, record.Time.DateTime));
    }

    [Theory]
    [InlineData("INFO 11-04 05:31:43 [loggers.py:116] ")]
    [InlineData("INFO 11-04 05:31:43 metrics.py:455] ")]
    [InlineData("(APIServer pid=41) INFO 11-04 05:31:43 [loggers.py:257] ")]
    [InlineData("bar: 3/4(APIServer pid=41) INFO 11-04 05:31:43 [loggers.py:257] ")]
    public void A_header_without_a_year_takes_that_of_the_run(string header)
    {
        var (records, _) = Read(
            "vllm", $"{header}Engine 003: Avg prompt throughput: 1.5 tokens/s, Running: 2 reqs\n", new DateOnly(2025, 11, 3));

        var record = Assert.Single(records.Batches);
        Assert.Equal((Second, (short)3, 1.5), (record.Time.DateTime, record.Ranks.Dp, record.InputThroughput));
    }

    [Fact]
    public void A_month_long_before_the_start_is_of_the_next_year()
    {
        var (records, _) = Read(
            "vllm", "INFO 01-01 00:00:01 [loggers.py:1] Avg prompt throughput: 1.0 tokens/s\n", new DateOnly(2025, 12, 31));

        Assert.Equal(new DateTime(2026, 1, 1, 0, 0, 1), Assert.Single(records.Batches).Time.DateTime);
    }

    [Fact]
    public void Without_a_start_a_time_without_year_stays_unknown()
    {
        var (records, _) = Read("vllm", "INFO 01-01 00:00:01 [loggers.py:1] Avg prompt throughput: 1.0 tokens/s\n");

        Assert.Equal(PrintedTime.None, Assert.Single(records.Batches).Time);
    }

    [Theory]
    [InlineData("[04/28/2025-09:56:44] [TRT-LLM] [RANK 0] [I] ")]
    [InlineData("[TRT-LLM] [I] [_torch][RANK 0] ")]
    [InlineData("[TRT-LLM] [I] ")]
    public void Every_header_of_trtllm_leads_to_its_record(string header)
    {
        var (records, _) = Read("trtllm", $"{header}iter = 5, rank = 2, elapsed_time = 5.06e-3s, states = {{}}\n");

        var record = Assert.Single(records.Batches);
        Assert.Equal((5, (short)2, 5.06, BatchType.Idle), (record.Iter, record.Ranks.Tp, record.HostStepMs, record.Type));
    }
}
