namespace Srtctl.Model.Jobs;

/// <summary>The program that sends a benchmark's load.</summary>
public enum LoadClient
{
    /// <summary>The generator inside the agent: nothing to install, prompts as token IDs.</summary>
    Native,

    /// <summary><c>python3 -m sglang.bench_serving</c> from the job's container, one run per concurrency.</summary>
    SglangBenchServing,
}
