using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Tests.Versions;

/// <summary>Versions in the order in which they were released.</summary>
public class ReleaseNumberTests
{
    [Theory]
    [InlineData("0.5.9", "0.5.10")]
    [InlineData("0.5.10", "0.5.10.post1")]
    [InlineData("1.3.0rc5", "1.3.0rc5.post1")]
    [InlineData("1.3.0rc5.post1", "1.3.0rc11")]
    [InlineData("1.3.0rc19", "1.3.0")]
    [InlineData("1.3.0.dev20260601", "1.3.0rc1")]
    [InlineData("0.5.8.post1", "0.5.9")]
    public void Numbers_come_in_the_order_of_releases(string earlier, string later)
    {
        var (first, second) = (ReleaseNumber.Parse(earlier), ReleaseNumber.Parse(later));

        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.True(first.CompareTo(second) < 0);
        Assert.True(second.CompareTo(first) > 0);
    }

    [Theory]
    [InlineData("v0.5.8", "0.5.8.0")]
    [InlineData("0.19.0+cu130", "0.19.0")]
    public void The_same_release_may_be_written_in_several_ways(string one, string other) =>
        Assert.Equal(ReleaseNumber.Parse(one), ReleaseNumber.Parse(other));

    [Theory]
    [InlineData("nightly")]
    [InlineData("1.2.0-dev.1")]
    [InlineData("99999999999.1")]
    [InlineData("")]
    public void Other_words_are_no_release(string text) => Assert.Null(ReleaseNumber.Parse(text));
}
