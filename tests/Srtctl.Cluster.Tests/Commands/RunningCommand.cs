using System.Diagnostics;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.Commands;

/// <summary>A program that was started and is owned by the test: disposal kills it and everything it started.</summary>
public sealed class RunningCommand : IAsyncDisposable
{
    private readonly Process _process;
    private readonly EquatableArray<string> _commandLine;
    private readonly Task<string> _standardOutput;
    private readonly Task<string> _standardError;

    private RunningCommand(Process process, EquatableArray<string> commandLine)
    {
        _process = process;
        _commandLine = commandLine;
        _standardOutput = process.StandardOutput.ReadToEndAsync();
        _standardError = process.StandardError.ReadToEndAsync();
    }

    public int ProcessId => _process.Id;

    public static RunningCommand Start(
        string program,
        IEnumerable<string> arguments,
        IReadOnlyDictionary<string, string> environment,
        string directory)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        return new RunningCommand(process, [program, .. start.ArgumentList]);
    }

    /// <summary>Waits for the end. Past the limit the program is killed; the exception shows what it printed.</summary>
    public async Task<CommandOutcome> WaitAsync(TimeSpan limit)
    {
        using var deadline = new CancellationTokenSource(limit);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Not finished after {limit}: {await OutcomeAsync()}");
        }
        return await OutcomeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    // A daemon that the program left behind may hold its pipes open for good, so reading them is bounded too.
    private async Task<CommandOutcome> OutcomeAsync()
    {
        await _process.WaitForExitAsync();
        var limit = TimeSpan.FromSeconds(10);
        var output = await _standardOutput.WaitAsync(limit);
        return new CommandOutcome(_commandLine, _process.ExitCode, output, await _standardError.WaitAsync(limit));
    }
}
