using Srtctl.Analysis.Causes;
using Srtctl.Analysis.Tests.Truth;

namespace Srtctl.Analysis.Tests.Causes;

public sealed class PageTests
{
    [Fact]
    public async Task The_page_names_every_signature_with_what_to_do()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(RunGenerator.Repository(), "docs", "why.md"));

        Assert.All(Signatures.All, signature => Assert.Contains(
            $"| `{signature.Name}` | {signature.Precedence.ToString().ToLowerInvariant()} | {signature.Says} | {signature.Remedy} |",
            page));
        Assert.All(EventSignatures.All, signature => Assert.Contains($"`{signature.Name}`", page));
    }
}
