using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Says that figures are not measurements, wherever they are not.</summary>
internal static class MockStatement
{
    /// <summary>The words for a rehearsal.</summary>
    public const string Rehearsal = "rehearsal: mock engines, simulated figures";

    /// <summary>The words for a plan with mock programs; null when everything in it is real.</summary>
    public static string? Of(LaunchPlan plan)
    {
        if (plan.Execution.Rehearsal)
            return Rehearsal;
        var roles = plan.Processes().Where(static process => process.Mock).Select(static process => process.Role).Distinct().ToArray();
        return roles.Length == 0 ? null : $"mock {string.Join(", ", roles)}: simulated figures";
    }
}
