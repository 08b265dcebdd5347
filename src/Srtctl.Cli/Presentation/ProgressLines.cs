using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Presentation;

/// <summary>Progress on standard error: one line that changes on a terminal, else a line per thing worth telling.</summary>
internal sealed class ProgressLines(Terminal terminal, string prefix) : IDisposable
{
    private const int MostColumns = 100;

    private RunProgress _progress = RunProgress.Unstarted;
    private string _live = "";

    /// <summary>Tells of one event.</summary>
    public void Add(RunEvent added)
    {
        _progress = _progress.After(added);
        var line = Line(added);
        if (terminal.IsLive && added.Kind is not ("failure" or "node-lost" or "injected" or "stage"))
            Live(Summary());
        else if (line is not null)
            Persist(line);
    }

    /// <summary>Clears the line that changes.</summary>
    public void Dispose() => Live("");

    private static string? Line(RunEvent added) => added.Kind switch
    {
        "stage" => $"stage {added.Stage}",
        "waiting" => added.Message,
        "ready" => added.Process is null ? added.Message : $"{added.Process} ready{After(added)}",
        "exited" => $"{added.Process} exited with status {added.ExitCode}",
        "stopping" => $"stopping {added.Message ?? added.Process}",
        "failure" or "node-lost" or "signal" or "injected" => added.Message ?? $"{added.Kind} {added.Process}".TrimEnd(),
        _ => null,
    };

    private static string After(RunEvent added) => added.Seconds is { } seconds ? $" after {seconds:0.0} s" : "";

    private string Summary()
    {
        var waiting = _progress.Waiting is { } text ? $": {text}" : "";
        return $"{prefix}{_progress.Stage ?? "starting"}{waiting}, {_progress.Ready} ready of {_progress.Started} started";
    }

    private void Persist(string line)
    {
        Live("");
        terminal.Error.WriteLine(prefix + line);
    }

    private void Live(string line)
    {
        if (!terminal.IsLive || line == _live)
            return;
        _live = line.Length > MostColumns ? line[..MostColumns] : line;
        terminal.Error.Write($"\r\u001b[K{_live}");
    }
}
