using System.Text.Json;
using Srtctl.Agent.Reporting;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Rollups;

/// <summary>
/// Gathers a benchmark's results into <c>benchmark-rollup.json</c> and <c>.csv</c>, which monitors read. A run does not
/// depend on them.
/// </summary>
internal static class BenchmarkRollup
{
    public static void Write(LaunchPlan plan, RunDirectory directory, DateTimeOffset now, RunConsole console)
    {
        try
        {
            switch (plan.Job.Benchmark)
            {
                case "sa-bench":
                    SaBenchRollup.Write(plan, directory, now);
                    break;
                case "mooncake-router":
                    MooncakeRollup.Write(plan, directory, now);
                    break;
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            console.Warn($"The results could not be gathered into {RollupFile.Name}: {failure.Message}");
        }
    }
}
