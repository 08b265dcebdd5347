using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Preparation;

/// <summary>
/// What the model needs before any worker starts. Mock engines read no model, so nothing is done for them.
/// </summary>
internal static class PreparationStage
{
    /// <summary>The stage; null when nothing is to be prepared.</summary>
    public static Stage? Of(ResolvedJob job)
    {
        if (job.MocksEngines)
            return null;
        var processes = ModelStaging.Of(job).Concat(ModelDownload.Of(job)).ToArray();
        return processes.Length == 0
            ? null
            : new Stage
            {
                Name = "preparation",
                Status = "workers",
                StatusStage = "workers",
                Processes = EquatableArray.From(processes),
            };
    }
}
