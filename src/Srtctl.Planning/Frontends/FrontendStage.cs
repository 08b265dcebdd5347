using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Ports;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Frontends;

/// <summary>The stage that makes the service reachable.</summary>
internal static class FrontendStage
{
    public static Stage Of(ResolvedJob job, FrontendLayout layout)
    {
        var processes = layout.Instances.Select((slot, index) => Instance(job, layout, slot, index)).ToList();
        if (layout.Balanced)
            processes.Add(NginxPlanner.Process(job, layout));
        return new Stage
        {
            Name = "frontend",
            Status = "frontend",
            StatusStage = "frontend",
            Processes = EquatableArray.From(processes),
            Gate = processes.Count == 0 ? job.Frontend.Ready(job, layout.Public, PortTable.Public) : null,
        };
    }

    private static ProcessSpec Instance(ResolvedJob job, FrontendLayout layout, int slot, int index)
    {
        var process = job.Frontend.Instance(job, index, slot, layout.Port);
        return SrunLaunch.Complete(
            job.MocksEngines ? MockSubstitution.Apply(process) : process, job, job.Frontend.Step(job));
    }
}
