using Srtctl.Planning.Placement;
using JobPlacement = Srtctl.Model.Jobs.Placement;

namespace Srtctl.Planning.Tests.Placement;

public class NodeRolesTests
{
    /// <summary>Three worker nodes; I, F and C wish for a node for infrastructure, frontend and client.</summary>
    [Theory]
    [InlineData("", true, "3 nodes, head 0, infrastructure 0, client 0, workers 0-2")]
    [InlineData("I", true, "4 nodes, head 1, infrastructure 0, client 1, workers 1-3")]
    [InlineData("F", true, "4 nodes, head 0, infrastructure 0, client 0, workers 1-3")]
    [InlineData("C", true, "4 nodes, head 0, infrastructure 0, client 3, workers 0-2")]
    [InlineData("IF", true, "4 nodes, head 0, infrastructure 0, client 0, workers 1-3")]
    [InlineData("IC", true, "4 nodes, head 0, infrastructure 3, client 3, workers 0-2")]
    [InlineData("FC", true, "4 nodes, head 3, infrastructure 3, client 3, workers 0-2")]
    [InlineData("IFC", true, "4 nodes, head 3, infrastructure 3, client 3, workers 0-2")]
    [InlineData("", false, "3 nodes, head 0, infrastructure 0, client 0, workers 0-2")]
    [InlineData("I", false, "4 nodes, head 1, infrastructure 0, client 1, workers 1-3")]
    [InlineData("F", false, "4 nodes, head 0, infrastructure 0, client 0, workers 1-3")]
    [InlineData("C", false, "4 nodes, head 0, infrastructure 0, client 3, workers 0-2")]
    [InlineData("IF", false, "5 nodes, head 1, infrastructure 0, client 1, workers 2-4")]
    [InlineData("IC", false, "5 nodes, head 1, infrastructure 0, client 4, workers 1-3")]
    [InlineData("FC", false, "5 nodes, head 0, infrastructure 0, client 4, workers 1-3")]
    [InlineData("IFC", false, "6 nodes, head 1, infrastructure 0, client 5, workers 2-4")]
    public void Wishes_reserve_nodes_around_the_workers(string wishes, bool share, string roles)
    {
        var placement = new JobPlacement
        {
            DedicatedInfrastructure = wishes.Contains('I'),
            DedicatedFrontend = wishes.Contains('F'),
            DedicatedClient = wishes.Contains('C'),
            ShareDedicatedNode = share,
        };

        var (nodes, head, infrastructure, client, workers) = NodeRoles.Of(placement, 3);

        Assert.Equal(
            roles,
            $"{nodes} nodes, head {head}, infrastructure {infrastructure}, client {client}, workers "
                + $"{workers[0]}-{workers[2]}");
        Assert.Equal(nodes - 3, NodeRoles.Reserved(placement));
    }
}
