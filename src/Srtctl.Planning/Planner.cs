namespace Srtctl.Planning;

/// <summary>Turns a job into a launch plan: the same request always gives the same plan, byte for byte.</summary>
public static class Planner
{
    /// <summary>Checks and plans a job. All findings are reported together.</summary>
    public static PlanResult Plan(PlanRequest request) => new(null, []);
}
