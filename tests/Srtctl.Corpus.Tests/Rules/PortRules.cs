using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about ports.</summary>
internal static partial class PortRules
{
    private static readonly string[] AlwaysGiven = ["kv-events", "nixl", "http", "bootstrap"];

    public static Rule[] All { get; } =
    [
        new(101, "ports that a process does not use are not given", static (difference, pair) =>
            IsMissing(difference) && AlwaysGiven.Contains(difference.Place.Key)
            && !Says(difference.Place.Subject, difference.Recorded ?? "", pair)),
        new(101, "a worker's port belongs to its leader", static (difference, _) =>
            IsMissing(difference) && difference.Place.Key is "bootstrap" or "nixl" or "dp-rpc"
            && WorkerSubject.Process(WorkerSubject.Worker(difference.Place.Subject) ?? "", 0) != difference.Place.Subject),
        new(101, "a server's port is the one it is given", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Port, "http")
            && difference.Planned == pair.Recorded[difference.Place.Subject, Aspect.Flag, "--port"]),
        new(19, "workers outside Dynamo have no system port", static (difference, pair) =>
            IsMissing(difference) && difference.Place.Key == "system" && pair.Variant.Frontend != "dynamo"),
    ];

    private static bool IsMissing(Difference difference) =>
        difference.IsWorkerProcess() && difference.Is(Aspect.Port) && difference.OnlyRecorded;

    /// <summary>Whether the record tells the process this number anywhere.</summary>
    private static bool Says(string subject, string port, LaunchPair pair) =>
        pair.Recorded.About(subject)
            .Where(static fact => fact.Key.Aspect is Aspect.Flag or Aspect.Variable)
            .Any(fact => Number().Matches(fact.Value).Any(match => match.Value == port));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
