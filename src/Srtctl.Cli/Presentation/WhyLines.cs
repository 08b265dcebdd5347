using System.Globalization;
using Srtctl.Analysis.Causes;

namespace Srtctl.Cli.Presentation;

/// <summary>Why a run failed, for people.</summary>
internal static class WhyLines
{
    private const int LongestText = 300;

    public static void Write(Terminal terminal, RunExplanation explanation)
    {
        var (output, style) = (terminal.Out, terminal.Style);
        output.WriteLine($"{style.Bold(explanation.JobId)}  {Word(explanation.State)}");
        if (explanation.Cause is { } cause)
            Write(terminal, explanation, cause);
        else
            WriteWithout(terminal, explanation);
        if (explanation.Waiting is { } waiting)
            Write(terminal, explanation, waiting);
        foreach (var log in explanation.Unreadable)
            terminal.Error.WriteLine($"{terminal.ErrorStyle.Yellow("warning")} {log} could not be read");
        output.WriteLine(explanation.Path);
    }

    private static void Write(Terminal terminal, RunExplanation explanation, Cause cause)
    {
        var (output, style) = (terminal.Out, terminal.Style);
        var time = Time(explanation, cause.Time);
        output.WriteLine($"  {"cause",-10} {style.Red(cause.Sentence)} [{cause.Name}]");
        if (time.Length > 0)
            output.WriteLine($"  {"at",-10} {time}");
        if (cause.Remedy is { } remedy)
            output.WriteLine($"  {"remedy",-10} {remedy}");
        Write(terminal, "evidence", explanation.Evidence);
        Write(terminal, "its last lines", explanation.LastLines);
        if (explanation.Followed.IsEmpty)
            return;
        output.WriteLine("  what merely followed");
        foreach (var followed in explanation.Followed)
            output.WriteLine($"    {After(cause, followed),-9} {followed.Sentence} {Kind(followed)} {style.Dim(Place(followed.Line))}");
    }

    private static string Kind(Cause followed) => followed.Others switch
    {
        0 => $"[{followed.Name}]",
        1 => $"[{followed.Name}, also 1 other]",
        var others => $"[{followed.Name}, also {others} others]",
    };

    private static void WriteWithout(Terminal terminal, RunExplanation explanation)
    {
        terminal.Out.WriteLine(explanation.State switch
        {
            RunState.Completed => "  nothing to explain",
            RunState.Running => "  no known failure in its logs so far",
            _ => $"  {"cause",-10} {terminal.Style.Yellow("unexplained")}: no known failure in its logs",
        });
        Write(terminal, "the last lines of the process that ended first", explanation.LastLines);
        if (!explanation.Followed.IsEmpty)
            Write(terminal, "seen, but hardly the cause", explanation.Followed.Select(static seen => seen.Line).OfType<LogLine>());
    }

    private static void Write(Terminal terminal, RunExplanation explanation, Waiting waiting)
    {
        var ended = explanation.State is not (RunState.Running or RunState.Silent);
        var since = Time(explanation, waiting.Since);
        terminal.Out.WriteLine($"  {(ended ? "waited for" : "waits for"),-10} {waiting.For}"
            + (since.Length > 0 ? $", since {since}" : "")
            + (waiting.Lasted is { } lasted ? $" ({Figures.Duration(lasted)} until its last sign)" : ""));
        Write(terminal, "last words of the quietest workers", waiting.LastLines);
    }

    private static void Write(Terminal terminal, string title, IEnumerable<LogLine> lines)
    {
        var shown = lines.ToArray();
        if (shown.Length == 0)
            return;
        terminal.Out.WriteLine($"  {title}");
        foreach (var line in shown)
            terminal.Out.WriteLine($"    {terminal.Style.Dim(Place(line))} {Cut(line.Text)}");
    }

    private static string Place(LogLine? line) =>
        line is null ? "" : line.Number is { } number ? $"{line.Log}:{number}" : line.Log;

    private static string Time(RunExplanation explanation, DateTime? time) => time is { } known
        ? known.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture) + (explanation.IsUtc ? " UTC" : "")
        : "";

    private static string After(Cause cause, Cause followed) => followed.Time - cause.Time is { } later
        ? string.Create(CultureInfo.InvariantCulture, $"+{later.TotalSeconds:0.0} s")
        : "";

    private static string Cut(string text) => text.Length <= LongestText ? text : $"{text[..LongestText]}…";

    private static string Word(RunState state) => state switch
    {
        RunState.TimedOut => "timeout",
        RunState.Silent => "silent: it has not said that it ended, and has written nothing for minutes",
        _ => state.ToString().ToLowerInvariant(),
    };
}
