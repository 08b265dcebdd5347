using Srtctl.Agent.Nodes;

namespace Srtctl.Agent.Tests.Nodes;

public sealed class AddressChoiceTests
{
    private static readonly InterfaceAddress[] Addresses =
        [new("lo", "127.0.0.1"), new("eth0", "10.0.0.5"), new("ib0", "192.168.4.5"), new("eth1", "8.1.2.3")];

    [Fact]
    public void The_wanted_interface_comes_first() =>
        Assert.Equal("192.168.4.5", AddressChoice.Choose("10.0.0.5", Addresses, "ib0"));

    [Fact]
    public void Without_it_the_address_that_reached_the_agent_counts() =>
        Assert.Equal("8.1.2.3", AddressChoice.Choose("8.1.2.3", Addresses, "missing"));

    [Fact]
    public void A_loopback_route_gives_way_to_a_private_address() =>
        Assert.Equal("10.0.0.5", AddressChoice.Choose("127.0.0.1", Addresses, null));

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("169.254.1.1")]
    [InlineData("0.0.0.0")]
    [InlineData("::1")]
    [InlineData("nonsense")]
    public void What_others_cannot_reach_is_never_chosen(string address) =>
        Assert.Null(AddressChoice.Choose(address, [new("eth0", address)], "eth0"));
}
