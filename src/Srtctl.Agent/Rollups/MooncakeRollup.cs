using System.Text.Json;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Rollups;

/// <summary>AIPerf's own summary of a replayed trace.</summary>
internal static class MooncakeRollup
{
    public static void Write(LaunchPlan plan, RunDirectory directory, DateTimeOffset now)
    {
        var artifacts = Path.Combine(directory.Logs, "artifacts");
        var newest = (Directory.Exists(artifacts) ? Directory.GetDirectories(artifacts) : [])
            .Where(static folder => Path.GetFileName(folder) != "warmup")
            .Select(static folder => Path.Combine(folder, "profile_export_aiperf.json"))
            .Where(File.Exists)
            .MaxBy(File.GetLastWriteTimeUtc);
        if (newest is null)
            return;
        using var summary = JsonDocument.Parse(File.ReadAllBytes(newest));
        RollupFile.Write(
            plan, directory, now,
            writer =>
            {
                writer.WriteString("workload", Workload(plan, Path.GetDirectoryName(newest) ?? ""));
                writer.WriteString("model", plan.Job.ServedModelName);
            },
            writer =>
            {
                writer.WritePropertyName("data");
                summary.RootElement.WriteTo(writer);
            });
    }

    /// <summary>The directory is named <c>MODEL_WORKLOAD_DATE_TIME</c>.</summary>
    private static string Workload(LaunchPlan plan, string folder)
    {
        var model = plan.Job.ServedModelName;
        var prefix = model[(model.LastIndexOf('/') + 1)..] + "_";
        var name = Path.GetFileName(folder);
        return name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..].Split('_')[0] : name;
    }
}
