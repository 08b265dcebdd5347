using System.Globalization;
using System.Text;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Tests.Scanning;

public sealed class DecimalTextTests
{
    [Fact]
    public void Printed_numbers_are_read_back_to_the_last_bit()
    {
        var random = new Random(11);
        for (var round = 0; round < 200_000; round++)
        {
            var value = random.NextDouble() * Math.Pow(10, random.Next(-3, 6));
            var text = value.ToString("R", CultureInfo.InvariantCulture);

            Assert.Equal(value, Read(text));
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-0.5")]
    [InlineData("12345678901234567890123.5")]
    [InlineData("1e300")]
    [InlineData("5.06E-3")]
    [InlineData("0.1000000000000000055511151231257827")]
    [InlineData("9007199254740993")]
    public void Awkward_numbers_are_the_nearest_double(string text) =>
        Assert.Equal(double.Parse(text, CultureInfo.InvariantCulture), Read(text));

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("99999999999999999999999", false)]
    [InlineData("1.0", false)]
    [InlineData("1e2", false)]
    public void Only_whole_numbers_of_64_bits_are_integers(string text, bool expected)
    {
        var position = 0;

        Assert.True(DecimalText.TryRead(Encoding.ASCII.GetBytes(text), ref position, out var number));

        Assert.Equal(expected, number.TryInteger(out _));
    }

    private static double Read(string text)
    {
        var position = 0;
        Assert.True(DecimalText.TryRead(Encoding.ASCII.GetBytes(text), ref position, out var number));
        Assert.Equal(text.Length, position);
        return number.Times(0);
    }
}
