using System.ComponentModel;
using System.Diagnostics;
using Srtctl.Model.Collections;
using Srtctl.Runtime.Processes;

namespace Srtctl.Runtime.Rehearsal;

/// <summary>
/// The agent of a rehearsal. Its standard input stays open as long as its owner lives: when that ends in any way, the
/// agent notices and winds down.
/// </summary>
internal sealed class AgentProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task _copying;

    private AgentProcess(Process process, Stream log)
    {
        _process = process;
        _copying = Task.WhenAll(
            CopyAsync(process.StandardOutput.BaseStream, log), CopyAsync(process.StandardError.BaseStream, log));
    }

    public bool HasExited => _process.HasExited;

    /// <exception cref="Win32Exception">The program cannot be executed.</exception>
    public static AgentProcess Start(string program, EquatableArray<string> arguments, Stream log)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = new Process { StartInfo = start };
        process.Start();
        return new AgentProcess(process, log);
    }

    /// <summary>Asks the agent to wind down.</summary>
    public void Terminate() => ProcessTable.Signal(_process.Id, ProcessTable.Terminate);

    public async Task<int> ExitAsync(CancellationToken cancellation)
    {
        await _process.WaitForExitAsync(cancellation);
        return _process.ExitCode;
    }

    /// <summary>Gives what the agent has printed a moment to arrive; orphans that hold its output do not delay longer.</summary>
    public Task DrainAsync(TimeSpan limit, TimeProvider time) =>
        Task.WhenAny(_copying, Task.Delay(limit, time));

    public void Dispose()
    {
        if (!_process.HasExited)
            ProcessTable.Signal(_process.Id, ProcessTable.Kill);
        _process.Dispose();
    }

    private static async Task CopyAsync(Stream source, Stream log)
    {
        var buffer = new byte[8192];
        while (await source.ReadAsync(buffer) is var read and > 0)
            lock (log)
            {
                log.Write(buffer, 0, read);
                log.Flush();
            }
    }
}
