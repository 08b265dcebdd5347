namespace Srtctl.Analysis.Benchmarks;

/// <summary>Where a result comes from.</summary>
public enum ValueSource
{
    /// <summary>A result file.</summary>
    Json,

    /// <summary>The printed text in <c>benchmark.out</c>, because there is no usable result file.</summary>
    BenchmarkOutput,
}
