using System.Text.Json;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Runs;

/// <summary>Appends to <c>events.jsonl</c>, a line per event, so that readers can follow along.</summary>
internal sealed class EventLog : IDisposable
{
    private readonly Lock _gate = new();
    private readonly FileStream _file;
    private readonly TimeProvider _time;
    private bool _closed;

    /// <summary>Opens the file.</summary>
    public EventLog(RunDirectory directory, TimeProvider time)
    {
        _time = time;
        _file = new FileStream(directory.Events, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
    }

    /// <summary>Appends an event that happens now. A full disk loses events, never the run.</summary>
    public void Write(string kind, RunEventFields fields = default) => Write(new RunEvent
    {
        Time = _time.GetUtcNow(),
        Kind = kind,
        Stage = fields.Stage,
        Process = fields.Process,
        Node = fields.Node,
        Pid = fields.Pid,
        ExitCode = fields.ExitCode,
        Seconds = fields.Seconds is { } seconds ? Math.Round(seconds, 3) : null,
        Message = fields.Message,
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate)
        {
            _closed = true;
            _file.Dispose();
        }
    }

    private void Write(RunEvent line)
    {
        byte[] bytes = [.. JsonSerializer.SerializeToUtf8Bytes(line, RunJsonContext.Default.RunEvent), (byte)'\n'];
        lock (_gate)
        {
            if (_closed)
                return;
            try
            {
                _file.Write(bytes);
            }
            catch (IOException)
            {
                // The events are a record beside the run; the result file is still tried.
            }
        }
    }
}
