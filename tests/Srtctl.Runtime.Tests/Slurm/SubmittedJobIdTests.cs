using Srtctl.Runtime.Slurm;

namespace Srtctl.Runtime.Tests.Slurm;

public sealed class SubmittedJobIdTests
{
    [Theory]
    [InlineData("12345\n", "12345")]
    [InlineData("12345;cluster-a\n", "12345")]
    [InlineData("Welcome to the site!\nYour quota is 90 % full.\n12345\n", "12345")]
    [InlineData("12345\n12345\n", "12345")]
    [InlineData("", null)]
    [InlineData("Submitted batch job 12345\n", null)]
    [InlineData("42\n12345\n", null)]
    [InlineData("0\n", null)]
    [InlineData("12345_1\n", null)]
    [InlineData("-5\n", null)]
    [InlineData("99999999999999999999\n", null)]
    public void Only_a_certain_answer_gives_an_id(string output, string? id) => Assert.Equal(id, SubmittedJobId.Parse(output));
}
