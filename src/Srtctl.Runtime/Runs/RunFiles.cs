using System.Text.Json;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Runtime.Runs;

/// <summary>Reads the small files of a run directory. A file that is absent or damaged gives null.</summary>
public static class RunFiles
{
    /// <summary>How the run ended.</summary>
    public static RunResult? Result(RunDirectory directory) => Read(directory.Result, static bytes =>
        JsonSerializer.Deserialize(bytes, RunJsonContext.Default.RunResult));

    /// <summary>The plan as submitted.</summary>
    public static LaunchPlan? Plan(RunDirectory directory) => Read(directory.Plan, static bytes => PlanJson.Read(bytes));

    /// <summary>The plan with every reference bound; null before the nodes are known.</summary>
    public static LaunchPlan? ResolvedPlan(RunDirectory directory) =>
        Read(directory.ResolvedPlan, static bytes => PlanJson.Read(bytes));

    private static T? Read<T>(string path, Func<byte[], T?> parse)
        where T : class
    {
        try
        {
            return File.Exists(path) ? parse(File.ReadAllBytes(path)) : null;
        }
        catch (Exception error) when (error is JsonException or PlanFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
