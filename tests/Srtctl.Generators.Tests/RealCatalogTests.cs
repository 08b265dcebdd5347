using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace Srtctl.Generators.Tests;

/// <summary>The catalogs of the repository through the generator: editors must stay quick.</summary>
/// <param name="output">Where figures are printed.</param>
public class RealCatalogTests(ITestOutputHelper output)
{
    private const int MostLines = 4000;

    private static readonly Lazy<GeneratorRun> Run = new(static () => GeneratorRun.Of(
        [.. RepositoryFiles.Catalogs.Select(static path => new CatalogText(File.ReadAllText(path), path))]));

    [Fact]
    public void No_emitted_file_is_longer_than_editors_bear()
    {
        var longest = Run.Value.Sources.MaxBy(static source => source.SourceText.Lines.Count);
        output.WriteLine(
            $"{Run.Value.Sources.Length} files, {longest.HintName} has {longest.SourceText.Lines.Count} lines");

        Assert.InRange(longest.SourceText.Lines.Count, 1, MostLines);
    }

    [Fact]
    public void An_edit_elsewhere_emits_none_of_them_again()
    {
        var outputs = Run.Value.AfterUnrelatedEdit().Result.TrackedOutputSteps
            .SelectMany(static step => step.Value).SelectMany(static step => step.Outputs).ToArray();

        Assert.NotEmpty(outputs);
        Assert.All(outputs, static one => Assert.Equal(IncrementalStepRunReason.Cached, one.Reason));
    }
}
