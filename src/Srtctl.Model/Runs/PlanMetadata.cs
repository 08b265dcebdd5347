using Srtctl.Model.Plans;

namespace Srtctl.Model.Runs;

/// <summary>Derives the metadata file from a plan.</summary>
public static class PlanMetadata
{
    /// <summary>The metadata of a run of <paramref name="plan"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="jobId">SLURM job ID, or the number of a rehearsal.</param>
    /// <param name="now">Written as <c>generated_at</c> in UTC.</param>
    public static JobMetadata Of(LaunchPlan plan, string jobId, DateTimeOffset now) => new()
    {
        JobId = jobId,
        JobName = plan.Job.Name,
        GeneratedAt = now.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss"),
        Model = new() { Path = plan.Job.ModelPath, Container = plan.Job.Container, Precision = plan.Job.Precision },
        Resources = Resources(plan),
        BackendType = plan.Job.Engine,
        FrontendType = plan.Job.Frontend,
        Benchmark = new()
        {
            Type = plan.Job.Benchmark,
            InputLength = plan.Resources.InputLength,
            OutputLength = plan.Resources.OutputLength,
        },
        SetupScript = plan.Job.SetupScript,
        Tags = plan.Job.Tags.IsEmpty ? null : [.. plan.Job.Tags],
        Parameters = plan.Job.Parameters.IsEmpty
            ? null
            : plan.Job.Parameters.ToDictionary(static parameter => parameter.Name, static parameter => parameter.Value),
        Rehearsal = plan.Execution.Rehearsal ? true : null,
    };

    private static ResourceMetadata Resources(LaunchPlan plan) => new()
    {
        GpuType = plan.Allocation.GpuType,
        GpusPerNode = plan.Allocation.GpusPerNode,
        PrefillNodes = plan.Resources.PrefillNodes,
        DecodeNodes = plan.Resources.DecodeNodes,
        AggNodes = plan.Resources.AggNodes,
        PrefillWorkers = plan.Resources.PrefillWorkers,
        DecodeWorkers = plan.Resources.DecodeWorkers,
        AggWorkers = plan.Resources.AggWorkers,
        GpusPerPrefill = plan.Resources.GpusPerPrefill,
        GpusPerDecode = plan.Resources.GpusPerDecode,
        GpusPerAgg = plan.Resources.GpusPerAgg,
    };
}
