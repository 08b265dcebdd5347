using Srtctl.Model.Values;

namespace Srtctl.Model.Tests.Values;

public class ConfigNumberTextTests
{
    [Theory]
    [InlineData(0.85, "0.85")]
    [InlineData(100, "100.0")]
    [InlineData(-0.0001, "-0.0001")]
    [InlineData(0.00001, "1e-05")]
    [InlineData(9007199254740993.0, "9007199254740992.0")]
    [InlineData(1e16, "1e+16")]
    [InlineData(-1.25e17, "-1.25e+17")]
    [InlineData(1e22, "1e+22")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Numbers_are_written_as_python_prints_them(double value, string text) =>
        Assert.Equal(text, ConfigNumberText.Of(value));
}
