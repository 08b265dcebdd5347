using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Tests.Reading;

public sealed class SlurmTimeTests
{
    [Theory]
    [InlineData("90", "01:30:00")]
    [InlineData("30:15", "00:30:15")]
    [InlineData("04:00:00", "04:00:00")]
    [InlineData("2-12", "2.12:00:00")]
    [InlineData("1-00:30", "1.00:30:00")]
    [InlineData("1-02:03:04", "1.02:03:04")]
    public void Every_form_of_slurm_is_read(string text, string expected) =>
        Assert.Equal(TimeSpan.Parse(expected), SlurmTime.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("4h")]
    [InlineData("-5")]
    [InlineData("1:2:3:4")]
    [InlineData("UNLIMITED")]
    public void Anything_else_is_no_duration(string text) => Assert.Null(SlurmTime.Parse(text));
}
