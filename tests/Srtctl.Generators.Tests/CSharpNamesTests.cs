using Srtctl.Generators.Catalogs;

namespace Srtctl.Generators.Tests;

public sealed class CSharpNamesTests
{
    [Theory]
    [InlineData("--mem-fraction-static", "MemFractionStatic")]
    [InlineData("fp8_e4m3", "Fp8E4m3")]
    [InlineData("BFS", "BFS")]
    [InlineData("16", "Value16")]
    [InlineData("", "Empty")]
    [InlineData("+", "Value002B")]
    [InlineData("\u00e9", "Value00E9")]
    public void A_spelling_gets_an_identifier(string spelling, string name) =>
        Assert.Equal(name, CSharpNames.Of(spelling));

    [Fact]
    public void Spellings_that_would_share_a_name_are_told_apart() =>
        Assert.Equal(["AB", "AB_2", "C"], CSharpNames.Of(["a-b", "a_b", "c"]));
}
