using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about variables and addresses.</summary>
internal static class EnvironmentRules
{
    private static readonly string[] OfDynamo =
    [
        "ETCD_ENDPOINTS", "NATS_SERVER", "DYN_SYSTEM_PORT", "DYN_REQUEST_PLANE", "DYN_LOG",
        "DYN_SKIP_SGLANG_LOG_FORMATTING", "DYN_EVENT_PLANE",
    ];

    public static Rule[] All { get; } =
    [
        new(8, "a pool's variable wins over the job's", PoolWins),
        new(11, "the job's variables are not exported on the host", NotOnTheHost),
        new(19, "workers outside Dynamo get no Dynamo variables", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Variable) && difference.OnlyRecorded
            && pair.Variant.Frontend != "dynamo" && OfDynamo.Contains(difference.Place.Key)),
        new(19, "without Dynamo neither etcd nor NATS runs", static (difference, pair) =>
            difference.Is(Aspect.Presence) && difference.OnlyRecorded && pair.Variant.Frontend != "dynamo"
            && difference.Place.Subject is "etcd" or "nats"),
        new(19, "without Dynamo there is no infrastructure node", static (difference, pair) =>
            difference.IsOf("job") && difference.Is(Aspect.Placement, "infra") && difference.OnlyRecorded
            && pair.Variant.Frontend != "dynamo"),
        new(9, "variables of frontends and clients name their node too", static (difference, pair) =>
            (difference.IsFrontend() || difference.IsOf("benchmark")) && difference.Is(Aspect.Variable)
            && difference.Recorded?.Contains("{node", StringComparison.Ordinal) == true
            && difference.Planned?.Contains("{node", StringComparison.Ordinal) == false),
        new(9, "doubled braces stay", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Variable)
            && difference.Planned?.Replace("{{", "{").Replace("}}", "}") == difference.Recorded),
        new(107, "wheels are no matter of the client", static (difference, pair) =>
            difference.IsOf("benchmark") && difference.Is(Aspect.Variable) && difference.OnlyRecorded
            && difference.Place.Key is "DYNAMO_WHEEL_NAME" or "DYNAMO_VERSION"),
        new(139, "profiles are written where containers see them", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Variable, "SGLANG_TORCH_PROFILER_DIR")
            && difference.Recorded == $"<OUTPUT_DIR>{difference.Planned}"),
        new(133, "what is removed is not set before", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Variable) && difference.OnlyRecorded
            && pair.Recorded[difference.Place.Subject, Aspect.RemovedVariable, difference.Place.Key] is not null
            && pair.Planned[difference.Place.Subject, Aspect.RemovedVariable, difference.Place.Key] is not null),
        new(21, "etcd and NATS are named by address", NamedByAddress),
        new(22, "a node has one address", static (difference, _) =>
            difference is { Recorded: { } recorded, Planned: { } planned }
            && recorded.Contains("10.9.0.", StringComparison.Ordinal)
            && NodeNumber.OneAddressPerNode(recorded) == planned),
    ];

    private static bool PoolWins(Difference difference, LaunchPair pair) =>
        difference.IsWorkerProcess() && difference.Is(Aspect.Variable)
        && difference.Recorded == RecipeSettings.JobVariable(pair.Variant, difference.Place.Key)
        && RecipeSettings.RoleVariable(pair.Variant, difference.Place.Subject, difference.Place.Key) is { } ofRole
        && (ofRole == difference.Planned || ofRole.Contains("{node", StringComparison.Ordinal));

    private static bool NotOnTheHost(Difference difference, LaunchPair pair) =>
        difference.Is(Aspect.HostExport) && difference.OnlyRecorded
        && (RecipeSettings.JobVariable(pair.Variant, difference.Place.Key) is not null
            || difference.Place.Key is "DYNAMO_WHEEL_NAME" or "DYNAMO_VERSION" or "SRTCTL_SETUP_SCRIPT");

    private static bool NamedByAddress(Difference difference, LaunchPair pair)
    {
        if (!difference.Is(Aspect.Variable) || difference.Place.Key is not ("ETCD_ENDPOINTS" or "NATS_SERVER"))
            return false;
        var node = int.Parse(pair.Recorded["job", Aspect.Placement, "infra"] ?? "0");
        return difference.Recorded?.Replace(
            $"//{NodeNumber.Host(node)}:", $"//{NodeNumber.Address(node)}:", StringComparison.Ordinal) == difference.Planned;
    }
}
