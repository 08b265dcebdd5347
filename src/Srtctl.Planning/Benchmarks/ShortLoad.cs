using Srtctl.Model.Collections;

namespace Srtctl.Planning.Benchmarks;

/// <summary>
/// Limits of a load that two processor cores carry in seconds: every process, port and file of the job takes part, and
/// figures are simulated in any case.
/// </summary>
internal static class ShortLoad
{
    /// <summary>Requests for each one that runs at a time.</summary>
    public const int Requests = 10;

    private const int LongestPrompt = 1024;
    private const int LongestAnswer = 64;
    private const int MostAtATime = 64;
    private const int MostConcurrencies = 3;

    /// <summary>Tokens of a prompt.</summary>
    public static int? Input(int? tokens) => tokens is { } length ? Math.Min(length, LongestPrompt) : null;

    /// <summary>Tokens of an answer.</summary>
    public static int? Output(int? tokens) => tokens is { } length ? Math.Min(length, LongestAnswer) : null;

    /// <summary>The first few concurrencies, none larger than a machine carries.</summary>
    public static EquatableArray<int> Concurrencies(EquatableArray<int> all) =>
        EquatableArray.From(all.Select(static one => Math.Min(one, MostAtATime)).Distinct().Take(MostConcurrencies));
}
