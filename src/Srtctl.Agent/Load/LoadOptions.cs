using Srtctl.Model.Collections;

namespace Srtctl.Agent.Load;

/// <summary>One invocation of the load generator.</summary>
internal sealed record LoadOptions
{
    public required Uri Endpoint { get; init; }

    public required string Model { get; init; }

    /// <summary>Only recorded: prompts are token IDs or plain words, so nothing is tokenised.</summary>
    public string? Tokenizer { get; init; }

    public int InputLength { get; init; }

    public int OutputLength { get; init; }

    /// <summary>Lengths are uniform from this share of the longest to the longest.</summary>
    public double RangeRatio { get; init; } = 0.8;

    public required EquatableArray<int> Concurrencies { get; init; }

    public int RequestsPerConcurrency { get; init; } = 10;

    public int WarmupPerConcurrency { get; init; } = 2;

    /// <summary>Mean arrivals per second; infinity sends as soon as a place is free.</summary>
    public double RequestRate { get; init; } = double.PositiveInfinity;

    public int Seed { get; init; }

    public required string ResultDirectory { get; init; }

    public int Gpus { get; init; }

    public int PrefillGpus { get; init; }

    public int DecodeGpus { get; init; }

    public bool Disaggregated { get; init; }

    /// <summary>Prompts of words instead of token IDs.</summary>
    public bool TextPrompts { get; init; }

    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromHours(6);

    /// <summary>JSON Lines with the prompts; null for random ones.</summary>
    public string? Dataset { get; init; }

    /// <summary>Name of the result file of one concurrency, as sa-bench names it.</summary>
    public string ResultFileName(int concurrency)
    {
        var pools = Disaggregated ? $"_ctx_{PrefillGpus}_gen_{DecodeGpus}" : "";
        return $"results_concurrency_{concurrency}_gpus_{Gpus}{pools}.json";
    }

    public static string RecordFileName(int concurrency) => $"requests_concurrency_{concurrency}.jsonl";
}
