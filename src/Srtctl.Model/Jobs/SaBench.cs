using Srtctl.Model.Collections;

namespace Srtctl.Model.Jobs;

/// <summary>
/// A closed loop of prompts at each of several concurrencies; one result file per concurrency. The prompts are random,
/// or those of a data set.
/// </summary>
public sealed record SaBench : Benchmark
{
    /// <summary>
    /// Longest prompt, tokens; null only with a <see cref="Dataset"/>, whose prompts have their lengths.
    /// </summary>
    public int? InputLength { get; init; }

    /// <summary>Longest answer, tokens; null only with a <see cref="Dataset"/>.</summary>
    public int? OutputLength { get; init; }

    /// <summary>Requests in flight, one measurement each, in order.</summary>
    public required EquatableArray<int> Concurrencies { get; init; }

    /// <summary>
    /// Requests per second on average, Poisson arrivals; null sends as soon as the concurrency allows.
    /// </summary>
    public double? RequestRate { get; init; }

    /// <summary>Lengths are uniform between this share of the longest and the longest; 1 for fixed lengths.</summary>
    public double RangeRatio { get; init; } = 0.8;

    /// <summary>Requests measured per unit of concurrency.</summary>
    public int RequestsPerConcurrency { get; init; } = 10;

    /// <summary>Requests sent before the measurement per unit of concurrency; 0 for none.</summary>
    public int WarmupPerConcurrency { get; init; } = 2;

    /// <summary>Seed of lengths, prompts and arrivals.</summary>
    public int Seed { get; init; }

    /// <summary>
    /// JSON Lines file with prompts, as the job's containers see it or as a path of the host; null for random prompts.
    /// </summary>
    public string? Dataset { get; init; }

    /// <summary>
    /// Sends the prompts of a data set as user messages, to which the server applies the model's chat template. Random
    /// prompts are token IDs and have none.
    /// </summary>
    public bool ChatTemplate { get; init; }

    /// <summary>Name of a tokenizer for the results; no client here loads it. Null: the model's.</summary>
    public string? CustomTokenizer { get; init; }

    /// <summary>Whether requests share connections; false opens one for each.</summary>
    public bool ReuseConnections { get; init; } = true;

    /// <summary>Lets SGLang's decode workers wait before each step while load builds up; null: they do not.</summary>
    public SlowDown? SlowDown { get; init; }

    /// <summary>Which program sends the load.</summary>
    public LoadClient Client { get; init; } = LoadClient.Native;
}
