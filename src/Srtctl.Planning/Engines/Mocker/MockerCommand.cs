using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;
using Srtctl.Planning.Launch;
using Srtctl.Planning.Placement;
using Srtctl.Planning.Resolution;

namespace Srtctl.Planning.Engines.Mocker;

/// <summary>The command line of a mocker.</summary>
internal static class MockerCommand
{
    private const string NameFlag = "--model-name";

    public static EquatableArray<CommandPart> Of(ResolvedJob job, WorkerRank rank, Pool pool)
    {
        var role = rank.Endpoint.Role;
        return new CommandBuilder()
            .Add(Origin.Engine, "python3", "-m", "dynamo.mocker")
            .Add(Origin.Job, "--model-path", job.Paths.Model)
            .Add(Origin.Job, NameFlag, job.ServedModelName)
            .AddIf(role != Role.Aggregated, Origin.Engine, "--disaggregation-mode", role.Word())
            .AddIf(role == Role.Prefill, Origin.Planner, "--bootstrap-ports", rank.Ports.Bootstrap.ToString())
            .Add(OptionParts.Of(pool.Options, NameFlag))
            .ToArray();
    }
}
