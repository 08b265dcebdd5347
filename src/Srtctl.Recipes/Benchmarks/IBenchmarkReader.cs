using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks;

/// <summary>
/// Reads one benchmark from the flat section <c>benchmark</c>. To add one: a folder with one class like
/// <see cref="Sa.SaBenchReader"/>, and one line in <see cref="BenchmarkReaders"/>. Keys of other benchmarks are
/// reported as having no effect; where the client runs is read for all alike.
/// </summary>
internal interface IBenchmarkReader
{
    /// <summary>The benchmark's word in <c>benchmark.type</c>.</summary>
    string Word { get; }

    /// <summary>Reads the section.</summary>
    /// <param name="benchmark">The section.</param>
    Benchmark Read(RecipeSection benchmark);
}
