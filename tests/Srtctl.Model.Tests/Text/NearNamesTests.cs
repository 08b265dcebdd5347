using Srtctl.Model.Text;

namespace Srtctl.Model.Tests.Text;

public sealed class NearNamesTests
{
    private static readonly string[] Names = ["prefill[0]", "prefill[1]", "decode[0]", "frontend[0]"];

    [Theory]
    [InlineData("prefil[0]", "prefill[0]")]
    [InlineData("decode", "decode[0]")]
    [InlineData("DECODE[0]", "decode[0]")]
    public void The_best_name_comes_first(string wrong, string name) => Assert.Equal(name, NearNames.Of(wrong, Names)[0]);

    [Fact]
    public void Nothing_close_gives_nothing() => Assert.Empty(NearNames.Of("zzzzzz", Names));
}
