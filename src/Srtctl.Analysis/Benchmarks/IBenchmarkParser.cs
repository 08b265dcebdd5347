using Srtctl.Analysis.Runs;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>Knows where one benchmark's client leaves its results, and how they are written.</summary>
internal interface IBenchmarkParser
{
    /// <summary>Words of the benchmark types it reads.</summary>
    IReadOnlyList<string> Types { get; }

    /// <summary>Result files of the run, in order of their names.</summary>
    IEnumerable<string> Files(RunFiles run, BenchmarkFacts facts);

    /// <summary>The measurements in one file.</summary>
    /// <exception cref="System.Text.Json.JsonException">The file is damaged.</exception>
    IEnumerable<BenchmarkResult> ReadFile(RunFiles run, string path);

    /// <summary>The measurements that the client printed.</summary>
    IEnumerable<BenchmarkResult> ReadText(IReadOnlyList<string> lines);

    /// <summary>True for the command of a measured run, false for a warm-up's.</summary>
    bool IsMeasured(string command);
}
