using System.ComponentModel;
using System.Diagnostics;

namespace Srtctl.Agent.Fingerprints;

/// <summary>Asks a program of the container; one that is missing, fails or takes longer than three seconds says nothing.</summary>
internal sealed class ProbeProgram(TimeProvider time, CancellationToken cancellation)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(3);

    /// <summary>What it printed; null when it said nothing.</summary>
    public async Task<string?> AskAsync(string program, params IEnumerable<string> arguments)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            return process is null ? null : await AnswerAsync(process, end.Token);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException)
        {
            return null;
        }
    }

    private async Task<string?> AnswerAsync(Process process, CancellationToken end)
    {
        try
        {
            process.StandardInput.Close();
            var ignored = process.StandardError.ReadToEndAsync(end);
            var output = await process.StandardOutput.ReadToEndAsync(end);
            await ignored;
            await process.WaitForExitAsync(end);
            return process.ExitCode == 0 ? output : null;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }
}
