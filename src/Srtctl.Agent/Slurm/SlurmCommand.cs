using System.ComponentModel;
using System.Diagnostics;

namespace Srtctl.Agent.Slurm;

/// <summary>Runs a SLURM client command with a time limit: a stuck controller must never hold up the end of a run.</summary>
internal static class SlurmCommand
{
    /// <summary>Longest duration of a command.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <summary>What the command answered; null when it is missing or took too long.</summary>
    public static async Task<SlurmAnswer?> RunAsync(string command, IEnumerable<string> arguments, TimeProvider time)
    {
        using var limit = new CancellationTokenSource(Limit, time);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command, arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            if (process is null)
                return null;
            process.StandardInput.Close();
            try
            {
                _ = process.StandardError.ReadToEndAsync(limit.Token);
                var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
                await process.WaitForExitAsync(limit.Token);
                return new SlurmAnswer(process.ExitCode, output);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
                return null;
            }
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
