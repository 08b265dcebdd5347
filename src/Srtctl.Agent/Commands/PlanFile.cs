using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Commands;

/// <summary>Reads the plan of a run directory.</summary>
internal static class PlanFile
{
    /// <summary>The plan.</summary>
    /// <exception cref="UsageException">There is none, or it cannot be executed.</exception>
    public static LaunchPlan Read(RunDirectory directory)
    {
        try
        {
            return PlanJson.Read(File.ReadAllBytes(directory.Plan));
        }
        catch (PlanFormatException failure)
        {
            throw new UsageException($"{directory.Plan}: {failure.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"SRT3002 {directory.Plan} cannot be read: {failure.Message} Give a run directory.");
        }
    }
}
