using System.Net;
using System.Net.Sockets;
using Srtctl.Runtime.Rehearsal;

namespace Srtctl.Runtime.Tests.Rehearsal;

public sealed class LoopbackBlockTests
{
    private const int Seed = 4;

    [Fact]
    public void Two_rehearsals_never_share_an_address()
    {
        var (first, _) = LoopbackBlock.Reserve(Plans.Small, new Random(Seed));
        var (second, _) = LoopbackBlock.Reserve(Plans.Small, new Random(Seed));
        using (first)
        using (second)
        {
            Assert.NotNull(first);
            Assert.NotNull(second);
            Assert.Equal(Plans.Small.Nodes.Count, first.Addresses.Count);
            Assert.Empty(first.Addresses.Intersect(second.Addresses));
        }
    }

    [Fact]
    public void A_block_whose_port_is_taken_is_not_used()
    {
        var (free, _) = LoopbackBlock.Reserve(Plans.Small, new Random(Seed));
        Assert.NotNull(free);
        free.Dispose();
        var process = Plans.Small.Processes().First(static process => !process.Ports.IsEmpty);
        using var taken = new TcpListener(IPAddress.Parse(free.Addresses[process.Nodes[0]]), process.Ports[0].Port);
        taken.Start();

        var (block, _) = LoopbackBlock.Reserve(Plans.Small, new Random(Seed));
        using (block)
        {
            Assert.NotNull(block);
            Assert.NotEqual(free.Addresses, block.Addresses);
        }
    }
}
