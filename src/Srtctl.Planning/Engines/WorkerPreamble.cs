using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines;

/// <summary>
/// Shell text before a worker or frontend: the site's, the setup script, the frontend's installation.
/// </summary>
internal static class WorkerPreamble
{
    /// <summary>Variable that holds the setup script's path inside the process.</summary>
    public const string SetupScriptVariable = "SRTCTL_SETUP_SCRIPT";

    /// <summary>The text; null when there is nothing to do first.</summary>
    public static string? Of(ResolvedJob job)
    {
        string?[] steps =
        [
            job.Cluster.BashPreamble?.TrimEnd(),
            job.SetupScript is null ? null : $"bash \"${SetupScriptVariable}\"",
            job.Frontend.Installation(job),
        ];
        var text = string.Join('\n', steps.Where(static step => !string.IsNullOrEmpty(step)));
        return text.Length == 0 ? null : text;
    }
}
