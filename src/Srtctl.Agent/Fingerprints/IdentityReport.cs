using System.Text.Json;
using Srtctl.Agent.Reporting;
using Srtctl.Agent.Runs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Fingerprints;

/// <summary>Tells before the measurement whether the workers run what the job says; a run does not depend on it.</summary>
internal static class IdentityReport
{
    public static void Write(LaunchPlan plan, RunDirectory directory, RunConsole console, EventLog events)
    {
        if (plan.Job.Identity is not { } said || First(directory.In("logs")) is not { } fingerprint)
            return;
        foreach (var finding in IdentityCheck.Of(said, fingerprint))
        {
            var text = $"Identity, {finding.Field}: {finding.Message}";
            if (finding.Status == IdentityStatus.Different)
                console.Warn($"SRT3022 {text}.");
            else
                console.Info($"{text} ({(finding.Status == IdentityStatus.Confirmed ? "confirmed" : "declared")})");
            events.Write("identity", new(Message: $"{finding.Status.ToString().ToLowerInvariant()}: {finding.Field}: {finding.Message}"));
        }
    }

    /// <summary>The first worker's; every worker of a job has the same container and model.</summary>
    private static JsonElement? First(string logs)
    {
        try
        {
            var file = Directory.EnumerateFiles(logs, "fingerprint_*.json").Order(StringComparer.Ordinal).FirstOrDefault();
            if (file is null)
                return null;
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document.RootElement.Clone();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
