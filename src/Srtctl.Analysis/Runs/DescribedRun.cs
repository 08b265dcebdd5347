using Srtctl.Analysis.Benchmarks;

namespace Srtctl.Analysis.Runs;

/// <summary>A run whose metadata is read and whose results are not.</summary>
/// <param name="Metadata">What was run.</param>
/// <param name="Benchmark">What was asked of the benchmark.</param>
/// <param name="Files">Its files.</param>
/// <param name="Output">What the client printed.</param>
/// <param name="Parser">What reads its results; null when nothing does.</param>
internal sealed record DescribedRun(
    RunMetadata Metadata, BenchmarkFacts Benchmark, RunFiles Files, ClientOutput Output, IBenchmarkParser? Parser)
{
    /// <summary>Reads the metadata of a run directory; null with a reason when it is none.</summary>
    public static DescribedRun? Of(string directory, out string reason)
    {
        try
        {
            return MetadataFile.TryRead(directory, out reason) is var (metadata, facts) ? Of(metadata, facts) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            reason = error.Message;
            return null;
        }
    }

    /// <summary>
    /// The files that results may come from, as far as they are there: metadata, the client's output, result files.
    /// </summary>
    public IEnumerable<string> Sources() => ((string?[])
    [
        MetadataFile.Find(Metadata.Path), Files.Find("benchmark.out"), .. Parser?.Files(Files, Benchmark) ?? [],
    ]).OfType<string>().Distinct().Order(StringComparer.Ordinal);

    /// <summary>Reads the results.</summary>
    public BenchmarkResults ReadResults() =>
        Parser is null ? new() : BenchmarkReading.Read(Files, Benchmark, Parser, Output);

    /// <summary>The run with its results.</summary>
    public BenchmarkRun With(BenchmarkResults results) => new()
    {
        Metadata = Metadata,
        Benchmark = Benchmark,
        Results = results,
        LaunchCommand = Output.Command(Benchmark.Type, Parser),
    };

    /// <summary>A run whose metadata has been read.</summary>
    public static DescribedRun Of(RunMetadata metadata, BenchmarkFacts facts)
    {
        var files = new RunFiles(metadata.Path);
        var output = ClientOutput.Read(files);
        if (facts.Type.Length == 0)
            facts = facts with { Type = output.Type() };
        facts = facts with
        {
            Concurrencies = facts.Concurrencies ?? ConcurrencyList.Of(output.Setting("concurrencies")),
            RequestRate = facts.RequestRate ?? output.Setting("req_rate"),
        };
        return new(metadata, facts, files, output, BenchmarkParsers.Find(facts.Type));
    }
}
