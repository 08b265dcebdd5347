using Srtctl.Analysis.Benchmarks;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>Counts the requests of warm-ups in what sa-bench prints.</summary>
internal static class WarmupText
{
    private const string Begin = "Running benchmark with concurrency: ";
    private const string End = "Completed benchmark with concurrency: ";
    private const string Limit = "Maximum request concurrency: ";
    private const string Successes = "Successful requests:";

    /// <summary>
    /// Successful requests before each measurement. A text that marks no measurement says nothing about warm-ups; one
    /// that does, without anything in front, says 0.
    /// </summary>
    public static EquatableMap<int, long> Read(IEnumerable<string> lines)
    {
        var (requests, pending) = (new OrderedDictionary<int, long>(), new Dictionary<int, long>());
        var (isMeasuring, concurrency) = (false, (int?)null);
        foreach (var line in lines)
        {
            if (After(line, Begin) is { } begun)
            {
                isMeasuring = true;
                requests.TryAdd((int)begun, pending.GetValueOrDefault((int)begun));
            }
            else if (line.StartsWith(End, StringComparison.Ordinal))
            {
                isMeasuring = false;
            }
            else if (!isMeasuring && After(line, Limit) is { } limit)
            {
                concurrency = (int)limit;
            }
            else if (!isMeasuring && concurrency is { } current && After(line, Successes) is { } count)
            {
                pending[current] = pending.GetValueOrDefault(current) + (long)count;
            }
        }

        return EquatableMap<int, long>.Empty.With(requests);
    }

    private static double? After(string line, string prefix) =>
        line.StartsWith(prefix, StringComparison.Ordinal) && FiniteNumber.Of(line[prefix.Length..].Trim()) is { } number
            && number is >= 0 and <= int.MaxValue
            ? number
            : null;
}
