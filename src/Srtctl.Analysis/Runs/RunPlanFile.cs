using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Analysis.Runs;

/// <summary>Reads <c>plan.json</c> of a run.</summary>
public static class RunPlanFile
{
    /// <summary>
    /// The plan; null when there is none, as in runs of the Python tool, or none that this version understands.
    /// </summary>
    public static LaunchPlan? Read(RunDirectory directory)
    {
        try
        {
            return File.Exists(directory.Plan) ? PlanJson.Read(File.ReadAllBytes(directory.Plan)) : null;
        }
        catch (Exception error) when (error is PlanFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
