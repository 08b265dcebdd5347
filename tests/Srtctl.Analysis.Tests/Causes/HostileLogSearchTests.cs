using System.IO.Compression;
using System.Text;
using Srtctl.Analysis.Causes;
using Srtctl.Analysis.Tests.Scanning;

namespace Srtctl.Analysis.Tests.Causes;

public sealed class HostileLogSearchTests
{
    private const string Failure = "torch.OutOfMemoryError: CUDA out of memory.";

    [Theory]
    [InlineData(1)]
    [InlineData(262_000)]
    [InlineData(262_110)]
    [InlineData(262_130)]
    [InlineData(262_144)]
    [InlineData(1_000_003)]
    public void A_failure_is_found_wherever_the_chunks_part_it(int before)
    {
        var reading = Search([.. Enumerable.Repeat((byte)'x', before), (byte)'\n', .. Encoding.UTF8.GetBytes(Failure)]);

        var sighting = Assert.Single(reading.Sightings);
        Assert.Equal((2, Failure), (sighting.Line, sighting.Text));
    }

    [Fact]
    public void Line_numbers_are_those_of_an_editor_over_chunks_and_progress_bars()
    {
        var lines = Enumerable.Range(1, 50_000).Select(static number => $"line {number}: 10%\rline {number}: 20%\n");
        var reading = Search(Encoding.UTF8.GetBytes(string.Concat(lines) + Failure + "\r\n"));

        Assert.Equal(50_001, Assert.Single(reading.Sightings).Line);
        Assert.Equal(50_001, reading.Lines);
    }

    [Fact]
    public void A_line_of_100_MB_is_passed_without_being_held()
    {
        using var stream = new LongLineStream(100_000_000, Encoding.UTF8.GetBytes($"\n{Failure}\n"));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var reading = new LogSearch("a.out", null).Read(stream, CancellationToken.None);

        Assert.Equal("cuda-out-of-memory", Assert.Single(reading.Sightings).Signature.Name);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4_000_000);
    }

    [Fact]
    public void Bytes_that_are_no_text_and_colours_do_no_harm()
    {
        var reading = Search([0xff, 0xfe, 0, 0xc3, 0x28, (byte)'\n', 0x1b, (byte)'[', (byte)'3', (byte)'1', (byte)'m', 0,
            .. Encoding.UTF8.GetBytes($"{Failure}\u001b[0m\n")]);

        Assert.Equal($" {Failure}", Assert.Single(reading.Sightings).Text);
    }

    [Fact]
    public void Many_equal_failures_keep_the_first_and_the_last_line_and_are_counted()
    {
        var reading = Search(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Failure + "\n", 100_000))));

        Assert.Equal([1L, 100_000L], reading.Sightings.Select(static sighting => sighting.Line));
        Assert.Equal(100_000, reading.Counts["cuda-out-of-memory"]);
    }

    [Fact]
    public void Random_bytes_never_stop_the_search()
    {
        var random = new Random(11);
        var log = new byte[2_000_000];
        random.NextBytes(log);

        Assert.InRange(Search(log).Lines, 1, log.Length);
    }

    [Fact]
    public void A_compressed_log_is_read_and_a_damaged_one_is_named()
    {
        using var run = new FailingRun().Log("sweep_1.log", "@0 start", "@9 [ERROR] Sweep failed");
        using (var file = File.Create(Path.Combine(run.Path, "logs", "node1_decode_w0.out.gz")))
        using (var gzip = new GZipStream(file, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes($"loading\n{Failure}\n"));
        run.Write("logs/node2_decode_w0.out.gz", "this is not compressed");

        var explanation = run.Explain();

        Assert.Equal(("cuda-out-of-memory", 2L), (explanation.Cause?.Name, explanation.Cause?.Line?.Number));
        Assert.Equal(["logs/node2_decode_w0.out.gz"], explanation.Unreadable);
    }

    [Fact]
    public void A_run_without_any_log_is_unexplained()
    {
        using var run = new FailingRun().Write("4711.json", "{");

        var explanation = run.Explain();

        Assert.Null(explanation.Cause);
        Assert.Empty(explanation.LastLines);
    }

    private static LogReading Search(byte[] log) =>
        new LogSearch("a.out", null).Read(new MemoryStream(log), CancellationToken.None);
}
