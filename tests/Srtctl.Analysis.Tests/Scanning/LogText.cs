using System.Text;
using Srtctl.Analysis.Nodes;

namespace Srtctl.Analysis.Tests.Scanning;

/// <summary>Reads logs that are written in a test.</summary>
internal static class LogText
{
    public const string Head = "[2025-11-04 05:31:43 DP1 TP2 EP3] ";

    public const string Prefill = "Prefill batch, #new-seq: 4, #new-token: 8120, #cached-token: 64, token usage: 0.12, "
        + "#running-req: 5, #queue-req: 3, input throughput (token/s): 15310.44, ";

    public const string Decode = "Decode batch, #running-req: 61, #token: 70112, token usage: 0.27, cuda graph: True, "
        + "gen throughput (token/s): 1644.10, #queue-req: 7, ";

    public static (NodeRecords Records, NodeLogReport Report) Read(string engine, byte[] log, DateOnly? start = null)
    {
        var records = new NodeRecords();
        using var stream = new MemoryStream(log);
        return (records, NodeLog.Read(stream, engine, start, records));
    }

    public static (NodeRecords Records, NodeLogReport Report) Read(string engine, string log, DateOnly? start = null) =>
        Read(engine, Encoding.UTF8.GetBytes(log), start);

    public static (NodeRecords Records, NodeLogReport Report) Sglang(string log) => Read("sglang", log);
}
