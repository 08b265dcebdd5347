using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Ports;

namespace Srtctl.Planning.Frontends;

/// <summary>Where frontends run and which node clients talk to.</summary>
/// <param name="Public">Node of the public API.</param>
/// <param name="Instances">Nodes of the frontend instances.</param>
/// <param name="Port">Port of each instance.</param>
/// <param name="Balanced">Whether nginx stands in front.</param>
public sealed record FrontendLayout(int Public, EquatableArray<int> Instances, int Port, bool Balanced)
{
    /// <summary>
    /// With a load balancer and a second worker node: nginx on the head node, instances on other worker nodes in order.
    /// Otherwise one instance where the placement says, or none when the only worker serves clients itself.
    /// </summary>
    public static FrontendLayout Of(Job job, Layout layout, IFrontendPlanner frontend)
    {
        if (frontend.IsWorker(job))
            return new(layout.Endpoints[0].Leader, [], PortTable.Public, false);
        var others = layout.Roles.Workers.Where(slot => slot != layout.Roles.Head).Take(job.Frontend.MaximumInstances)
            .ToArray();
        if (job.Frontend.LoadBalancer is not null && layout.Roles.Workers.Count > 1 && others.Length > 0)
            return new(layout.Roles.Head, others, PortTable.FrontendBehindBalancer, true);
        var slot = Slot(job.Placement.Frontend, layout, layout.Roles.Head);
        return new(slot, [slot], PortTable.Public, false);
    }

    /// <summary>The node a placement means.</summary>
    /// <param name="placement">The wish.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="head">Node meant by <see cref="FrontendPlacement.Head"/>.</param>
    public static int Slot(FrontendPlacement placement, Layout layout, int head)
    {
        var decode = layout.Leaders(Role.Decode).Select(static leader => leader.Slot).ToArray();
        return placement switch
        {
            FrontendPlacement.FirstDecode when decode.Length > 0 => decode[0],
            FrontendPlacement.LastDecode when decode.Length > 0 => decode[^1],
            _ => head,
        };
    }
}
