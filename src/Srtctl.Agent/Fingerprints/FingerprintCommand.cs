using Srtctl.Agent.Commands;

namespace Srtctl.Agent.Fingerprints;

/// <summary>
/// <c>fingerprint FILE [--hide NAME]...</c>: writes down what the container it runs in holds. Of a step with several
/// tasks only the first one writes.
/// </summary>
internal static class FingerprintCommand
{
    /// <returns>0 when the file is written or another task's matter, 1 when it cannot be written.</returns>
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        var given = CommandArguments.Read(arguments, "--hide");
        var file = given.Word("file");
        if (Environment.GetEnvironmentVariable("SLURM_PROCID") is { Length: > 0 } and not "0")
            return 0;
        var surroundings = new Surroundings { Hidden = given.All("--hide").ToHashSet(StringComparer.Ordinal) };
        try
        {
            await ContainerFingerprint.WriteAsync(file, surroundings, TimeProvider.System, cancellation);
            return 0;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"srtctl-agent fingerprint: {failure.Message}");
            return 1;
        }
    }
}
