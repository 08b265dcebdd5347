namespace Srtctl.Analysis.Benchmarks;

/// <summary>The clients whose results are understood. Another one is one file and one line here.</summary>
internal static class BenchmarkParsers
{
    public static IBenchmarkParser[] All { get; } =
        [new SaBench(), new AiperfBench(), new SglangBench(), new VllmBench()];

    /// <summary>The parser of a benchmark type.</summary>
    /// <exception cref="ArgumentException">No such type; the message lists those there are.</exception>
    public static IBenchmarkParser Named(string type) =>
        Find(type) ?? throw new ArgumentException(
            $"There is no parser for the benchmark \"{type}\". Known: "
            + $"{string.Join(", ", All.SelectMany(static parser => parser.Types))}.",
            nameof(type));

    /// <summary>The same; null for an unknown type.</summary>
    public static IBenchmarkParser? Find(string type) => All.FirstOrDefault(parser => parser.Types.Contains(type));
}
