using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks;

/// <summary>
/// Reads and writes one benchmark of the flat section <c>benchmark</c>. To add one: a folder with one class like
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

    /// <summary>Writes the section, without <c>type</c>, when the benchmark is of this reader; else says no.</summary>
    /// <param name="benchmark">The benchmark of a job.</param>
    /// <param name="section">Where its keys go.</param>
    /// <param name="findings">Told what has no key.</param>
    bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings);
}
