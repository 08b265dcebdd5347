using Srtctl.Model.Plans;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Launch;

/// <summary>
/// Lets a worker write down what its container holds before the engine starts: versions, packages, GPUs, model. The
/// agent does it and never fails the worker, so runs can be compared later by what really ran.
/// </summary>
internal static class Fingerprint
{
    /// <summary>Variable with the file that is written.</summary>
    public const string FileVariable = "SRTCTL_FINGERPRINT";

    /// <summary>Variable with the agent's path.</summary>
    public const string AgentVariable = "SRTCTL_AGENT";

    private const string Command = $"\"${AgentVariable}\" fingerprint \"${FileVariable}\"";

    /// <summary>The worker with the capture as the last thing before its engine.</summary>
    public static ProcessSpec Apply(ProcessSpec worker, ResolvedJob job)
    {
        var secrets = worker.Environment
            .Where(static variable => variable.Value.Parts.Any(static part => part.Kind == TextPartKind.Secret))
            .Select(static variable => $" --hide {variable.Name}");
        var step = $"{Command}{string.Concat(secrets)} || true";
        return worker with
        {
            Preamble = worker.Preamble is { } before ? $"{before}\n{step}" : step,
            Environment =
            [
                .. worker.Environment.Where(static variable => variable.Name is not (AgentVariable or FileVariable)),
                new EnvironmentVariable(AgentVariable, TextPart.Agent, Origin.Planner),
                new EnvironmentVariable(
                    FileVariable, PlanText.Of($"{job.Paths.Logs}/{FileName(worker.Name)}"), Origin.Planner),
            ],
        };
    }

    /// <summary>The file of a process: <c>fingerprint_decode_w0.json</c> for <c>decode[0]</c>.</summary>
    private static string FileName(string process) =>
        $"fingerprint_{process.Replace("[", "_w").Replace("].", "_r").Replace("]", "")}.json";
}
