using Srtctl.Agent.Nodes;

namespace Srtctl.Agent.Tests.Nodes;

public sealed class NodeListTests
{
    [Theory]
    [InlineData("x5", "x5")]
    [InlineData("gb[01-03,07],x5", "gb01 gb02 gb03 gb07 x5")]
    [InlineData("n[9-11]", "n9 n10 n11")]
    [InlineData("rack[1-2]n[1-2]-ib", "rack1n1-ib rack1n2-ib rack2n1-ib rack2n2-ib")]
    public void A_list_expands_in_order(string list, string hosts) =>
        Assert.Equal(hosts.Split(' '), NodeList.Expand(list));

    [Theory]
    [InlineData("")]
    [InlineData("a,,b")]
    [InlineData("gb[01-03")]
    [InlineData("gb01-03]")]
    [InlineData("gb[3-1]")]
    [InlineData("gb[a-b]")]
    [InlineData("gb[]")]
    [InlineData("gb[0-999999999]")]
    public void What_is_no_list_is_refused(string list) => Assert.Throws<FormatException>(() => NodeList.Expand(list));
}
