using System.Text.RegularExpressions;

namespace Srtctl.Agent.Fingerprints;

/// <summary>GPUs as <c>nvidia-smi</c> lists them, and the release of the CUDA compiler.</summary>
internal static partial class GpuProbe
{
    public static async Task<GpuList> ReadAsync(ProbeProgram asked)
    {
        var text = await asked.AskAsync(
            "nvidia-smi", "--query-gpu=name,driver_version,memory.total", "--format=csv,noheader");
        var rows = (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(static line => line.Split(',', StringSplitOptions.TrimEntries))
            .Where(static fields => fields.Length == 3);
        return new GpuList([.. rows.Select(static fields => new GpuDevice(fields[0], fields[1], fields[2]))]);
    }

    public static async Task<string?> CudaReleaseAsync(ProbeProgram asked) =>
        await asked.AskAsync("nvcc", "--version") is { } text && Release().Match(text) is { Success: true } release
            ? release.Groups[1].Value
            : null;

    [GeneratedRegex(@"release (\d+(?:\.\d+)*)")]
    private static partial Regex Release();
}
