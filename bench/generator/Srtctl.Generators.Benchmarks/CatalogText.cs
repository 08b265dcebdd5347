using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Generators.Benchmarks;

/// <summary>A catalog file, read once.</summary>
internal sealed class CatalogText(string path) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(File.ReadAllText(path));

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
