using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Tests.Ports;

public class PortLedgerTests
{
    [Fact]
    public void A_taken_port_is_stepped_over_on_its_node_only()
    {
        var ledger = new PortLedger();

        Assert.True(ledger.Reserve(0, 8000));
        Assert.False(ledger.Reserve(0, 8000));
        Assert.Equal(8001, ledger.Take(0, 8000));
        Assert.Equal(8002, ledger.Take(0, 8000));
        Assert.Equal(8000, ledger.Take(1, 8000));
    }

    [Fact]
    public void Past_the_largest_port_there_is_none()
    {
        var ledger = new PortLedger();

        Assert.Equal(65535, ledger.Take(0, 65535));
        Assert.Null(ledger.Take(0, 65535));
        Assert.Null(ledger.Take(1, 65536));
    }
}
