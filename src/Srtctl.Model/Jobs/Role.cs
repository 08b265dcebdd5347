namespace Srtctl.Model.Jobs;

/// <summary>What a worker does.</summary>
public enum Role
{
    /// <summary>Processes prompts and hands the KV cache on.</summary>
    Prefill,

    /// <summary>Generates tokens from a KV cache it receives.</summary>
    Decode,

    /// <summary>Does both.</summary>
    Aggregated,
}
