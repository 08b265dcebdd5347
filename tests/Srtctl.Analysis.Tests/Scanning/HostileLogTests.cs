using System.IO.Compression;
using System.Text;
using Srtctl.Analysis.Nodes;
using Srtctl.Testing;
using static Srtctl.Analysis.Tests.Scanning.LogText;

namespace Srtctl.Analysis.Tests.Scanning;

public sealed class HostileLogTests
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\n\r\n")]
    public void Any_line_end_ends_a_line(string end)
    {
        var (records, report) = Sglang(Head + Prefill + end + Head + Decode + end);

        Assert.Equal([BatchType.Prefill, BatchType.Decode], records.Batches.Select(static batch => batch.Type));
        Assert.Equal((0, 0), (report.Truncated, report.Suspicious));
    }

    [Fact]
    public void Colours_anywhere_in_a_line_are_no_text()
    {
        var (records, _) = Sglang($"\u001b[2m{Head}\u001b[0m{Decode.Replace("61", "6\u001b[1;31m1\u001b[m")}\n");

        Assert.Equal(61, Assert.Single(records.Batches).RunningReq);
    }

    [Fact]
    public void An_escape_that_is_no_colour_is_text()
    {
        var (records, _) = Sglang($"\u001b[12;x\u001b{Head}{Decode}\n\u001b\n\u001b[\n");

        Assert.Single(records.Batches);
    }

    [Fact]
    public void Bytes_that_are_no_text_do_no_harm()
    {
        byte[] junk = [0xff, 0xfe, 0x00, 0xc3, 0x28, (byte)'\n'];
        var (records, _) = Read("sglang", [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(Head + Decode + "\n"), .. junk,
            .. Encoding.UTF8.GetBytes("\u2028" + Head + Prefill + "\n")]);

        Assert.Equal(2, records.Batches.Count);
    }

    [Fact]
    public void A_line_of_100_MB_is_passed_without_being_held()
    {
        using var stream = new LongLineStream(100_000_000, Encoding.UTF8.GetBytes(Head + Decode + "\n" + Head + Prefill + "\n"));
        var records = new NodeRecords();
        var before = GC.GetAllocatedBytesForCurrentThread();

        var report = NodeLog.Read(stream, "sglang", null, records);

        Assert.Equal([BatchType.Decode, BatchType.Prefill], records.Batches.Select(static batch => batch.Type));
        Assert.Equal(1, report.Overlong);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 8_000_000);
    }

    [Fact]
    public void A_compressed_log_is_read_like_a_plain_one()
    {
        using var folder = new TemporaryDirectory();
        var path = folder.In("n_decode_w0.out");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(Head + Decode + "\n"));
        var records = new NodeRecords();

        NodeLog.Read(path, "sglang", null, records);

        Assert.Single(records.Batches);
    }

    [Fact]
    public void Every_way_to_cut_a_log_short_gives_whole_records_only()
    {
        var log = Encoding.UTF8.GetBytes(Head + Decode + "\n" + Head + Decode + "\n");
        var (whole, _) = Read("sglang", log);
        var line = log.Length / 2;

        for (var length = line; length < log.Length - 1; length++)
        {
            var (records, report) = Read("sglang", log[..length]);

            Assert.InRange(records.Batches.Count, 1, 2);
            Assert.InRange(records.Batches.Count + report.Truncated, 1, 2);
            Assert.All(records.Batches, batch => Assert.Equal(whole.Batches[0], batch));
        }
    }

    [Fact]
    public void Random_damage_never_stops_the_reading()
    {
        var random = new Random(7);
        var clean = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Head + Decode + "\n" + Head + Prefill + "\n", 20)));
        for (var round = 0; round < 500; round++)
        {
            var log = clean.ToArray();
            for (var hit = 0; hit < 40; hit++)
                log[random.Next(log.Length)] = (byte)random.Next(256);

            foreach (var engine in NodeLog.Engines)
                Assert.InRange(Read(engine, log).Records.Batches.Count, 0, 80);
        }
    }

    [Fact]
    public void A_log_that_is_still_being_written_can_be_read()
    {
        using var folder = new TemporaryDirectory();
        var path = folder.In("n_decode_w0.out");
        using var writer = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read);
        writer.Write(Encoding.UTF8.GetBytes(Head + Decode + "\n" + Head + "Decode batch, #running-r"));
        writer.Flush();
        var records = new NodeRecords();

        var report = NodeLog.Read(path, "sglang", null, records);

        Assert.Equal((1, 1), (records.Batches.Count, report.Truncated));
    }
}
