using System.Text.Json;
using Srtctl.Agent.Execution;
using Srtctl.Agent.Processes;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Model.Text;

namespace Srtctl.Agent.Runs;

/// <summary>Writes what a run directory holds before the first stage, and the result at the very end.</summary>
internal sealed class RunFiles(LaunchPlan plan, RunDirectory directory)
{
    /// <summary>Everything that needs the allocation: planned files, resolved plan, metadata, resource snapshot.</summary>
    /// <exception cref="RunAbortedException">Something could not be written.</exception>
    public void WriteInputs(BoundAllocation allocation, SecretValues secrets, DateTimeOffset now)
    {
        foreach (var file in plan.Files)
            Write(directory.In(file.Path), allocation.Bind(file.Content, secrets.Of));
        Write(directory.ResolvedPlan, PlanJson.Write(PlanBinding.Resolve(plan, allocation)));
        var metadata = PlanMetadata.Of(plan, allocation.JobId, now);
        using var document = JsonSerializer.SerializeToDocument(metadata, RunJsonContext.Default.JobMetadata);
        Write(directory.Metadata(allocation.JobId), JsonLayout.Format(document.RootElement));
        Write(directory.ResourceSnapshot, ResourceSnapshot.Of(plan, allocation, SlurmResources.OfThisProcess(), now));
    }

    /// <summary>Writes the result, the last thing a run does.</summary>
    public void WriteResult(RunResult result)
    {
        using var document = JsonSerializer.SerializeToDocument(result, RunJsonContext.Default.RunResult);
        Write(directory.Result, JsonLayout.Format(document.RootElement));
    }

    private static void Write(string path, string text)
    {
        try
        {
            AtomicFile.Write(path, text);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RunAbortedException(new RunFailure
            {
                Kind = "start-failed",
                Code = "SRT3004",
                Message = $"{path} could not be written: {failure.Message} Check the directory's owner, mode and free space.",
            });
        }
    }
}
