using System.Text.Json;
using Srtctl.Model.Text;

namespace Srtctl.Agent.Rollups;

/// <summary>The numbers of one result file, by their keys.</summary>
/// <param name="Numbers">The numbers.</param>
internal sealed record SaBenchResult(IReadOnlyDictionary<string, double> Numbers)
{
    /// <summary>All results below a log directory by path; files that cannot be read are left out.</summary>
    public static IReadOnlyList<SaBenchResult> ReadAll(string logs)
    {
        var folders = Directory.Exists(logs) ? Directory.GetDirectories(logs, "sa-bench_*") : [];
        return [.. folders
            .SelectMany(static folder => Directory.GetFiles(folder, "results_*.json"))
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OfType<SaBenchResult>()];
    }

    /// <summary>The first of several keys that is there; older clients used other ones.</summary>
    public double? Number(params IEnumerable<string> keys)
    {
        foreach (var key in keys)
            if (Numbers.TryGetValue(key, out var number))
                return number;
        return null;
    }

    private static SaBenchResult? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return new SaBenchResult(JsonNumbers.Read(stream));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
