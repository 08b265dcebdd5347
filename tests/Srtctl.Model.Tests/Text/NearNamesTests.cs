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

    [Theory]
    [InlineData("--sglang.page-size")]
    [InlineData("--sglang-page-size")]
    [InlineData("sglang_page-size")]
    public void A_name_behind_a_prefix_is_found(string wrong) =>
        Assert.Equal(["--page-size"], NearNames.Of(wrong, ["--page-size", "--context-length", "--size"]));

    [Fact]
    public void Nothing_close_gives_nothing() => Assert.Empty(NearNames.Of("zzzzzz", Names));
}
