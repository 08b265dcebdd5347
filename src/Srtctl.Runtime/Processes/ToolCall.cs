using System.ComponentModel;
using System.Diagnostics;
using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Processes;

/// <summary>One run of a short command-line tool whose answer is wanted.</summary>
public sealed record ToolCall
{
    /// <summary>Program name, looked up in <c>PATH</c>, or its path.</summary>
    public required string Program { get; init; }

    /// <summary>Arguments, passed as they are.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>Where it runs; null: here.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Variables it must not see.</summary>
    public EquatableArray<string> RemovedEnvironment { get; init; }

    /// <summary>How long it may take before it is killed.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Runs the tool and gives its answer; never throws for what the tool does.</summary>
    public async Task<ToolAnswer> RunAsync(TimeProvider time, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = StartInfo() };
        try
        {
            process.Start();
        }
        catch (Exception error) when (error is Win32Exception or DirectoryNotFoundException)
        {
            return new ToolAnswer { Outcome = ToolOutcome.NotStarted, Error = error.Message };
        }

        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var limit = new CancellationTokenSource(Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            await process.WaitForExitAsync(either.Token);
            return new ToolAnswer { ExitCode = process.ExitCode, Output = await output, Error = await errors };
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return new ToolAnswer { Outcome = ToolOutcome.TimedOut, Output = await output, Error = await errors };
        }
    }

    private ProcessStartInfo StartInfo()
    {
        var start = new ProcessStartInfo(Program, Arguments)
        {
            WorkingDirectory = WorkingDirectory ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in RemovedEnvironment)
            start.Environment.Remove(name);
        return start;
    }
}
