using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Planning.Frontends;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>The process of a client: a program of the job's image, or the agent itself on the host.</summary>
internal static class ClientProcess
{
    /// <summary>A program of the job's image.</summary>
    /// <param name="job">The job.</param>
    /// <param name="slot">Its node.</param>
    /// <param name="command">Its command.</param>
    /// <param name="environment">Its variables.</param>
    /// <param name="preamble">Shell text before it, after the site's; null for none.</param>
    public static ProcessSpec InImage(
        ResolvedJob job,
        int slot,
        EquatableArray<CommandPart> command,
        EnvironmentList environment,
        string? preamble = null)
    {
        string?[] steps = [job.Cluster.BashPreamble?.TrimEnd(), preamble];
        var text = string.Join('\n', steps.Where(static step => !string.IsNullOrEmpty(step)));
        return OnHost(slot, command, environment) with
        {
            Preamble = text.Length == 0 ? null : text,
            Image = job.Image,
            Mounts = job.Mounts,
        };
    }

    /// <summary>The agent on the host.</summary>
    public static ProcessSpec OnHost(
        int slot, EquatableArray<CommandPart> command, EnvironmentList environment) => new()
    {
        Name = "benchmark",
        Role = "benchmark",
        Nodes = [slot],
        Command = command,
        Environment = environment.ToArray(),
        Log = "logs/benchmark.out",
        Lifetime = ProcessLifetime.Task,
    };

    /// <summary>
    /// The agent sends one request where the client would measure; the client's command stays in view.
    /// </summary>
    public static ProcessSpec Mocked(ProcessSpec client, ResolvedJob job, FrontendLayout frontends) => client with
    {
        Mock = true,
        Preamble = null,
        Command =
        [
            new CommandPart(
                [
                    TextPart.Agent, "try", "--endpoint", PublicService.Endpoint(frontends), "--model",
                    job.ServedModelName, "--",
                ],
                Origin.Mock),
            .. client.Command,
        ],
    };
}
