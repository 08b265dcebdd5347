using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Preparation;

/// <summary>Copies the model to the own disk of every node with workers, on the host and side by side.</summary>
internal static class ModelStaging
{
    public static IEnumerable<ProcessSpec> Of(ResolvedJob job) =>
        job.Paths.StagedModel == job.Paths.Model
            ? []
            : job.Layout.Ranks.SelectMany(static rank => rank.Endpoint.Slots).Distinct().Order()
                .Select(slot => SrunLaunch.Complete(Copy(job, slot), job, StepOptions.Default));

    private static ProcessSpec Copy(ResolvedJob job, int slot) => new()
    {
        Name = $"stage[{slot}]",
        Role = "preparation",
        Nodes = [slot],
        Command = new CommandBuilder()
            .Add(Origin.Planner, TextPart.Agent, "stage")
            .Add(Origin.Job, job.ModelPath, job.Paths.StagedModel)
            .ToArray(),
        Log = PlanText.Of($"logs/stage_model_{TextPart.Host(slot)}.out"),
        Lifetime = ProcessLifetime.Task,
    };
}
