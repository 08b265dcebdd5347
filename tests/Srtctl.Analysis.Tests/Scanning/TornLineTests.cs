using static Srtctl.Analysis.Tests.Scanning.LogText;

namespace Srtctl.Analysis.Tests.Scanning;

public sealed class TornLineTests
{
    [Fact]
    public void The_halves_of_a_line_are_joined_wherever_it_is_torn()
    {
        var (whole, _) = Sglang(Head + Decode + "\n");
        for (var cut = "Decode batch, ".Length; cut < Decode.Length; cut++)
        {
            var (records, report) = Sglang($"{Head}{Decode[..cut]}{Head}{Prefill}\n{Decode[cut..]}\n");

            Assert.Equal((1, 0), (report.Torn, report.Truncated));
            Assert.Equal(2, records.Batches.Count);
            Assert.Equal(whole.Batches[0], records.Batches[1]);
        }
    }

    [Fact]
    public void A_line_without_its_second_half_is_counted_and_dropped()
    {
        var (records, report) = Sglang($"{Head}{Decode[..40]}{Head}{Prefill}\nTraceback (most recent call last):\n{Decode[40..]}\n");

        Assert.Single(records.Batches);
        Assert.Equal((0, 1), (report.Torn, report.Truncated));
    }

    [Fact]
    public void Of_two_lines_torn_at_once_none_is_guessed_at()
    {
        var (records, report) = Sglang($"{Head}{Decode[..40]}{Head}{Prefill[..40]}{Head}Hello\n{Decode[40..]}\n{Prefill[40..]}\n");

        Assert.Empty(records.Batches);
        Assert.Equal((0, 2), (report.Torn, report.Truncated));
    }

    [Theory]
    [InlineData("Decode batch size 288 is above the largest captured graph")]
    [InlineData("Prefill batch scheduling delayed")]
    [InlineData("Decode batch [x], #running-req: 1")]
    public void A_line_that_only_looks_like_a_record_is_none(string text)
    {
        var (records, report) = Sglang($"{Head}{text}\n");

        Assert.Empty(records.Batches);
        Assert.Equal(0, report.Truncated);
    }

    [Fact]
    public void A_record_without_a_known_field_is_shown_as_suspicious()
    {
        var (records, report) = Sglang($"{Head}Decode batch, #walking-req: 5\n");

        Assert.Empty(records.Batches);
        Assert.Equal(1, report.Suspicious);
        Assert.Equal(["Decode batch, #walking-req: 5"], report.Samples);
    }

    [Fact]
    public void Unknown_fields_and_unreadable_figures_leave_the_others_as_they_are()
    {
        var (records, _) = Sglang($"{Head}Decode batch, #running-req: 5x, #new thing: 3, token usage: nan, #token: 77, #queue-req: N/A\n");

        var record = Assert.Single(records.Batches);
        Assert.Equal((null, 77, null, null), (record.RunningReq, record.NumTokens, record.TokenUsage, record.QueueReq));
    }
}
