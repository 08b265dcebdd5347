using System.Globalization;
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

    /// <summary>Sends prompts as user messages to the chat endpoint.</summary>
    public bool Chat { get; init; }

    /// <summary>False opens a connection for each request.</summary>
    public bool ReuseConnections { get; init; } = true;

    /// <summary>
    /// Requests of a measurement, whatever its concurrency; null: by <see cref="RequestsPerConcurrency"/>.
    /// </summary>
    public int? Requests { get; init; }

    /// <summary>Shares of a prompt that others begin with too; a session each. Empty: one without.</summary>
    public EquatableArray<double> PrefixRatios { get; init; }

    /// <summary>The share of this session.</summary>
    public double PrefixRatio { get; init; }

    /// <summary>Number of different beginnings.</summary>
    public int Prefixes { get; init; } = 20;

    /// <summary>Decode workers to slow down while load builds up; null: none.</summary>
    public SlowDownOptions? SlowDown { get; init; }

    /// <summary>Starts and stops the workers' profilers as the environment says.</summary>
    public bool Profiling { get; init; }

    /// <summary>Requests of a measurement at a concurrency.</summary>
    public int Count(int concurrency) =>
        Requests ?? (int)Math.Min(int.MaxValue, (long)concurrency * RequestsPerConcurrency);

    /// <summary>The sessions that the options ask for, in order.</summary>
    public IEnumerable<LoadOptions> Sessions() => PrefixRatios.IsEmpty ? [this] : PrefixRatios.Select(Session);

    /// <summary>A seed of its own for each ratio, so that nothing of the session before is in a cache.</summary>
    private LoadOptions Session(double ratio, int index) => this with
    {
        PrefixRatio = ratio,
        Seed = Seed + index,
        ResultDirectory = Path.Combine(
            ResultDirectory, string.Create(CultureInfo.InvariantCulture, $"prefix_ratio_{ratio}")),
    };

    /// <summary>Name of the result file of one concurrency, as sa-bench names it.</summary>
    public string ResultFileName(int concurrency)
    {
        var pools = Disaggregated ? $"_ctx_{PrefillGpus}_gen_{DecodeGpus}" : "";
        return $"results_concurrency_{concurrency}_gpus_{Gpus}{pools}.json";
    }

    public static string RecordFileName(int concurrency) => $"requests_concurrency_{concurrency}.jsonl";
}
