using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Importing;

/// <summary>Parts of a job by their path.</summary>
internal static class JobPart
{
    /// <summary>
    /// The value of <c>Deployment.Decode.Options.MaxRunningRequests</c>; null when the path ends early.
    /// </summary>
    public static object? At(Job job, string place) => place.Split('.').Aggregate(
        (object?)job, static (part, name) => part?.GetType().GetProperty(name)?.GetValue(part));
}
