using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Generators.Tests;

/// <summary>A catalog file in memory.</summary>
internal sealed class CatalogText(string text, string path = "/catalogs/tiny.catalog.json") : AdditionalText
{
    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
