using Srtctl.Model.Plans;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Benchmarks;

/// <summary>Gives a client in a container the agent, with which its script starts and stops profilers.</summary>
internal static class ProfiledClient
{
    private static readonly PlanText Agents = PlanText.Of($"{TextPart.RunDirectory}/bin");

    public static ProcessSpec Of(ProcessSpec client, ResolvedJob job)
    {
        if (!ProfilingVariables.AreDriven(job))
            return client;
        var mounts = client.Mounts.Where(static mount => mount.Target != Agents);
        return client with
        {
            Mounts = [.. mounts, new ContainerMount(Agents, Agents, "ro")],
            Environment =
                [.. client.Environment, new EnvironmentVariable("SRTCTL_AGENT", TextPart.Agent, Origin.Planner)],
        };
    }
}
