using System.Text;
using Srtctl.Agent.Load;

namespace Srtctl.Agent.Tests.Load;

public sealed class SseParserTests
{
    [Theory]
    [InlineData("data: a\n\n", "a")]
    [InlineData("data:a\r\n\r\n", "a")]
    [InlineData("data: a\r\r", "a")]
    [InlineData("data:  a\n\n", " a")]
    [InlineData("data\n\n", "")]
    [InlineData("data: a\ndata: b\n\n", "a\nb")]
    [InlineData(": note\nid: 3\nevent: x\ndata: a\n\n", "a")]
    public void One_event_is_read(string text, string expected)
    {
        Assert.Equal([expected], Read(text, [text.Length]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("data: unfinished\n")]
    [InlineData("\n\n: note\n\nevent: x\n\n")]
    [InlineData("database: x\n\n")]
    public void Text_without_a_complete_event_yields_none(string text)
    {
        Assert.Empty(Read(text, [text.Length]));
    }

    [Fact]
    public void The_boundaries_of_reads_change_nothing()
    {
        string[] pieces = ["data: ", "data:", "x", "{\"a\":1}", "\n", "\n\n", "\r\n", "\r", ": c", "é", "[DONE]", ""];
        var random = new Random(11);
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(random.GetItems(pieces, random.Next(1, 40)));
            var length = Encoding.UTF8.GetByteCount(text);

            var whole = Read(text, [length]);
            var bytewise = Read(text, Enumerable.Repeat(1, length));
            var cuts = Read(text, Enumerable.Range(0, length).Select(_ => random.Next(0, 9)).Append(length));

            Assert.Equal(whole, bytewise);
            Assert.Equal(whole, cuts);
        }
    }

    private static List<string> Read(string text, IEnumerable<int> cuts)
    {
        var events = new List<string>();
        var parser = new SseParser();
        var rest = Encoding.UTF8.GetBytes(text).AsMemory();
        foreach (var cut in cuts)
        {
            var piece = Math.Min(cut, rest.Length);
            parser.Feed(rest[..piece].Span, content => events.Add(Encoding.UTF8.GetString(content)));
            rest = rest[piece..];
        }

        return events;
    }
}
