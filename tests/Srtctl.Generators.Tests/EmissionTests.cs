using Microsoft.CodeAnalysis;
using Srtctl.Testing;

namespace Srtctl.Generators.Tests;

public sealed class EmissionTests
{
    [Fact]
    public void Emitted_source_compiles_without_warnings()
    {
        var run = GeneratorRun.Of(TinyCatalog.Text);

        Assert.Empty(run.Output.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_catalog_becomes_these_files()
    {
        var names = GeneratorRun.Of(TinyCatalog.Text).Sources.Select(static source => source.HintName);

        Snapshot.Match(string.Join('\n', names));
    }

    [Theory]
    [InlineData("TinyOptions")]
    [InlineData("TinyOptions.Kernels")]
    [InlineData("TinyOptions.Memory")]
    [InlineData("TinyOptions.Server")]
    [InlineData("TinyChoices.Kernels")]
    [InlineData("TinyPoolConfig")]
    [InlineData("TinyPoolConfig.Pool")]
    [InlineData("TinyPoolConfigFlags.Pool")]
    [InlineData("TinyFlags")]
    [InlineData("TinyFlags.Server")]
    [InlineData("FlagTable")]
    public void Each_file_reads_as_reviewed(string file)
    {
        var source = GeneratorRun.Of(TinyCatalog.Text).Sources.Single(source => source.HintName == $"{file}.g.cs");

        Snapshot.Match(source.SourceText.ToString(), "cs", file);
    }

    [Fact]
    public void Emitted_files_end_lines_with_a_line_feed_and_have_no_byte_order_mark()
    {
        var sources = GeneratorRun.Of(TinyCatalog.Text).Sources;

        Assert.All(sources, static source => Assert.DoesNotContain('\r', source.SourceText.ToString()));
        Assert.All(sources, static source => Assert.Empty(source.SourceText.Encoding?.GetPreamble() ?? [0]));
    }

    [Fact]
    public void Without_catalogs_the_table_is_empty_and_compiles()
    {
        var run = GeneratorRun.Of();

        Assert.Equal("FlagTable.g.cs", Assert.Single(run.Sources).HintName);
        Assert.Empty(run.Output.GetDiagnostics().Where(static found => found.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void The_order_of_files_does_not_change_what_is_emitted()
    {
        var first = new CatalogText(TinyCatalog.Text);

        var forward = GeneratorRun.Of(first, TinyCatalog.Other).Sources;
        var backward = GeneratorRun.Of(TinyCatalog.Other, first).Sources;

        Assert.Equal(
            forward.Select(static source => source.SourceText.ToString()),
            backward.Select(static source => source.SourceText.ToString()));
    }

    [Fact]
    public void No_emitted_file_of_our_catalogs_exceeds_a_thousand_lines()
    {
        var catalogs = RepositoryFiles.Catalogs.Select(static path => new CatalogText(File.ReadAllText(path), path));

        var run = GeneratorRun.Of([.. catalogs]);

        Assert.Empty(run.Result.Diagnostics);
        Assert.All(run.Sources, static source => Assert.InRange(source.SourceText.Lines.Count, 1, 1000));
    }
}
