using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Frontends.Direct;
using Srtctl.Planning.Frontends.Dynamo;
using Srtctl.Planning.Frontends.Router;
using Srtctl.Planning.Frontends.TrtllmServe;

namespace Srtctl.Planning.Frontends;

/// <summary>The frontends that can be planned.</summary>
public static class FrontendRegistry
{
    /// <summary>All frontends.</summary>
    public static EquatableArray<IFrontendPlanner> All { get; } =
    [
        new DynamoPlanner(),
        new SglangRouterPlanner(),
        new TrtllmServePlanner(),
        new DirectServerPlanner(),
    ];

    /// <summary>The planner of a frontend; null when none knows it.</summary>
    public static IFrontendPlanner? For(Frontend frontend) => All.FirstOrDefault(planner => planner.Owns(frontend));
}
