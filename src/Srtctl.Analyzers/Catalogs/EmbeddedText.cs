using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Analyzers.Catalogs;

/// <summary>A file of <c>catalogs/</c> that is inside this assembly.</summary>
/// <param name="name">Its name, for example <c>sglang.catalog.json</c>.</param>
internal sealed class EmbeddedText(string name) : AdditionalText
{
    public override string Path => $"catalogs/{name}";

    /// <summary>Null when there is no such file.</summary>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(Path);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return SourceText.From(reader.ReadToEnd());
    }
}
