using Srtctl.Model.Values;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Tests.Yaml;

public sealed class ScalarRuleTests
{
    [Theory]
    [InlineData("yes", "true")]
    [InlineData("Off", "false")]
    [InlineData("TRUE", "true")]
    [InlineData("~", "null")]
    [InlineData("", "null")]
    [InlineData("NULL", "null")]
    [InlineData("010", "8")]
    [InlineData("0x1F", "31")]
    [InlineData("0b101", "5")]
    [InlineData("1_000", "1000")]
    [InlineData("-42", "-42")]
    [InlineData("+7", "7")]
    [InlineData("10:00:00", "36000")]
    [InlineData("1.5", "1.5")]
    [InlineData("1.0e+3", "1000.0")]
    [InlineData(".5", "0.5")]
    [InlineData("1:30.5", "90.5")]
    [InlineData("-.inf", "-Infinity")]
    [InlineData(".NaN", "NaN")]
    public void Unquoted_words_and_numbers_mean_what_yaml_1_1_says(string text, string expected) =>
        Assert.Equal(expected, $"{YamlScalarRules.Resolve(text)}");

    [Theory]
    [InlineData("1e3")]
    [InlineData("1e-5")]
    [InlineData("1.0e3")]
    [InlineData("04:00:00")]
    [InlineData("tRue")]
    [InlineData("y")]
    [InlineData("n")]
    [InlineData("0o10")]
    [InlineData("09")]
    [InlineData("1.2.3")]
    [InlineData("2024-01-02")]
    [InlineData("2024-01-02T03:04:05Z")]
    [InlineData("4x8")]
    [InlineData("99999999999999999999")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("0x")]
    public void What_only_looks_like_a_number_or_a_date_is_text(string text) =>
        Assert.Equal(new ConfigText(text), YamlScalarRules.Resolve(text));
}
