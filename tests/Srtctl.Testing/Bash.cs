using System.Diagnostics;

namespace Srtctl.Testing;

/// <summary>A real bash with nothing but PATH in its environment.</summary>
public static class Bash
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Runs a script and gives its standard output; any other ending than status 0 is an error with its text.</summary>
    /// <param name="script">The script's text, handed over on standard input so that its length has no limit.</param>
    /// <param name="arguments">Positional arguments.</param>
    public static async Task<string> RunAsync(string script, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-s", "--", .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = Environment.GetEnvironmentVariable("PATH");
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("bash did not start");
        using var limit = new CancellationTokenSource(Limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.StandardInput.WriteAsync(script.AsMemory(), limit.Token);
        process.StandardInput.Close();
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return process.ExitCode == 0
            ? await output
            : throw new InvalidOperationException($"bash ended with {process.ExitCode}: {await error}{await output}");
    }
}
