using System.Text;
using Srtctl.Analysis.Causes;

namespace Srtctl.Analysis.Tests.Causes;

public sealed class LineKindsTests
{
    [Theory]
    [InlineData("Successful requests:                     10240", "Successful requests:                     0", "requests-failed")]
    [InlineData("node2: task 0: Exited with exit code 10", "node2: task 0: Exited with exit code 0", "step-ended")]
    public void Nothing_is_not_taken_for_some_other_number(string many, string none, string name)
    {
        var kinds = new LineKinds();

        kinds.Of(Encoding.UTF8.GetBytes(many));

        Assert.Equal(name, kinds.Of(Encoding.UTF8.GetBytes(none)).Signature?.Name);
    }

    [Fact]
    public void Lines_that_differ_in_numbers_are_of_one_kind()
    {
        var kinds = new LineKinds();
        var first = kinds.Of("OSError: [Errno 28] No space left on device: '/tmp/a1'"u8);

        Assert.Equal(first, kinds.Of("OSError: [Errno 28] No space left on device: '/tmp/a77'"u8));
        Assert.Equal("no-space", first.Signature?.Name);
    }
}
