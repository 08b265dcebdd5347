using Srtctl.Runtime.Runs;

namespace Srtctl.Runtime.Tests.Runs;

public sealed class EventFileTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void A_line_that_is_still_being_written_is_read_when_it_is_complete()
    {
        var path = _directory.Write("events.jsonl", Line("stage") + "{\"time\":\"2026-01-01T00:0");
        var events = new EventFile(path, TimeProvider.System);

        Assert.Equal(["stage"], events.ReadNew().Select(static added => added.Kind));
        Assert.Empty(events.ReadNew());
        File.AppendAllText(path, "0:00Z\",\"kind\":\"ready\"}\n");

        Assert.Equal(["ready"], events.ReadNew().Select(static added => added.Kind));
    }

    [Fact]
    public void Damaged_lines_are_skipped()
    {
        var path = _directory.Write("events.jsonl", "\0\0\0\n\nnot json\n" + Line("ready"));

        Assert.Equal(["ready"], new EventFile(path, TimeProvider.System).ReadNew().Select(static added => added.Kind));
    }

    [Fact]
    public void Progress_keeps_the_first_failure()
    {
        var path = _directory.Write("events.jsonl", Line("failure", "first") + Line("failure", "second"));

        Assert.Equal("first", RunProgress.Of(new EventFile(path, TimeProvider.System).ReadNew()).Failure);
    }

    private static string Line(string kind, string message = "m") =>
        $$"""{"time":"2026-01-01T00:00:00Z","kind":"{{kind}}","message":"{{message}}"}""" + "\n";
}
