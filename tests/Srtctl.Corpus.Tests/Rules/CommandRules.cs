using System.Globalization;
using System.Text.RegularExpressions;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Projection;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about the command lines of workers and frontends.</summary>
internal static partial class CommandRules
{
    private const string RepetitionMark = "#2";

    public static Rule[] All { get; } =
    [
        new(15, "mappings are JSON", MappingsAreJson),
        new(17, "flags come in catalog order", FlagOrderRule.Explains),
        new(18, "every worker dumps its configuration to a file of its own", DumpIsPerWorker),
        new(20, "the router is started with python3", static (difference, _) =>
            difference.IsFrontend() && difference.Is(Aspect.Program)
            && difference is { Recorded: "python -m sglang_router.launch_router", Planned: "python3 -m sglang_router.launch_router" }),
        new(102, "a flag has its full name", FlagHasItsFullName),
        new(103, "what the launcher passes is passed once", OwnedFlagsArePassedOnce),
        new(129, "numbers of options are as short as they can be", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Flag)
            && difference is { Recorded: { } recorded, Planned: { } planned }
            && MeasuredNumber.Of(recorded) == planned),
        new(103, "a recipe's flag replaces the option of the same meaning", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Flag)
            && pair.Variant.Engine == "mocker" && ReplacesOption(difference, pair)),
        new(131, "the mocker serves the model by its name", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Flag, "--model-name") && difference.OnlyPlanned
            && pair.Variant.Engine == "mocker"
            && difference.Planned == pair.Recorded["job", Aspect.Identity, "served model"]),
        new(115, "switches of a sweep are switches", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Flag)
            && difference is { Recorded: "True", Planned: "" } or { Recorded: "False", Planned: null }),
        new(115, "nothing in a sweep is nothing", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Flag)
            && difference is { Recorded: "None", Planned: null }),
        new(132, "processes of one node have files of their own", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Launcher, "output")
            && difference.Planned is { } planned && OwnLog().Replace(planned, ".out") == difference.Recorded),
        new(136, "dates are text as it is written", static (difference, pair) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Flag)
            && difference is { Recorded: { } recorded, Planned: { } planned }
            && DateTimeOffset.TryParse(recorded, CultureInfo.InvariantCulture, out var date)
            && DateTimeOffset.TryParse(planned, CultureInfo.InvariantCulture, out var other) && date == other),
        new(138, "the profiler is found by its name", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Program, "prefix")
            && difference.Recorded?.Replace("/opt/nsys/bin/nsys", "nsys", StringComparison.Ordinal) == difference.Planned),
        new(103, "a port that a recipe chooses for the launcher is not passed", static (difference, _) =>
            difference.IsWorkerProcess() && difference.Is(Aspect.Flag) && difference.OnlyRecorded
            && difference.Place.Key.Split('#')[0] == "--disaggregation-bootstrap-port"),
        new(168, "GPUs are chosen as the version can", static (difference, pair) =>
            difference.IsWorkerProcess() && pair.Variant.Engine == "vllm"
            && ((difference.Is(Aspect.Flag, "--device-ids") && difference.OnlyRecorded)
                || IsVariableForGpus(difference, pair))),
        new(168, "roles are told as the version knows them", static (difference, pair) =>
            difference.IsWorkerProcess() && pair.Variant.Engine == "vllm" && difference.Is(Aspect.Flag)
            && difference is { Place.Key: "--disaggregation-mode", OnlyRecorded: true }
                or { Place.Key: "--is-prefill-worker" or "--is-decode-worker", OnlyPlanned: true }),
    ];

    private static bool IsVariableForGpus(Difference difference, LaunchPair pair) =>
        difference.Is(Aspect.Variable, "CUDA_VISIBLE_DEVICES") && difference.OnlyPlanned
        && difference.Planned == pair.Recorded[difference.Place.Subject, Aspect.Flag, "--device-ids"];

    private static bool MappingsAreJson(Difference difference, LaunchPair pair) =>
        difference.IsWorkerProcess() && difference.Is(Aspect.Flag)
        && difference is { Recorded: { } recorded, Planned: { } planned }
        && ValueList.Split(recorded) is var python && ValueList.Split(planned) is var json
        && python.Length == json.Length
        && python.Zip(json).All(static pair => pair.First == pair.Second || PythonLiteral.SameValue(pair.First, pair.Second));

    private static bool FlagHasItsFullName(Difference difference, LaunchPair pair)
    {
        if (!difference.Is(Aspect.Flag) || (!difference.IsWorkerProcess() && !difference.IsFrontend()))
            return false;
        var (subject, catalogs) = (difference.Place.Subject, Catalogs.Of(pair, difference.Place.Subject).ToArray());
        if (difference.OnlyRecorded)
            return Catalogs.FullName(difference.Place.Key, catalogs) is var full && full != difference.Place.Key
                && IsSame(difference.Recorded, pair.Planned[subject, Aspect.Flag, full]);
        return difference.OnlyPlanned && pair.Recorded.About(subject, Aspect.Flag).Any(flag =>
            Catalogs.FullName(flag.Key, catalogs) == difference.Place.Key && IsSame(flag.Value, difference.Planned));
    }

    private static bool IsSame(string? recorded, string? planned) =>
        recorded == planned || (recorded == "True" && planned == "") || (recorded is not null && planned is not null && PythonLiteral.SameValue(recorded, planned));

    private static bool OwnedFlagsArePassedOnce(Difference difference, LaunchPair pair)
    {
        if (!difference.IsWorkerProcess() || !difference.Is(Aspect.Flag) || !difference.OnlyRecorded
            || !difference.Place.Key.EndsWith(RepetitionMark, StringComparison.Ordinal))
            return false;
        var first = difference.Place with { Key = difference.Place.Key[..^RepetitionMark.Length] };
        return pair.Recorded[first] is { } once && once == pair.Planned[first] && once == difference.Recorded;
    }

    /// <summary>The last one wins, and only that one is passed.</summary>
    private static bool ReplacesOption(Difference difference, LaunchPair pair)
    {
        var first = difference.Place with { Key = difference.Place.Key.Split('#')[0] };
        var second = first with { Key = first.Key + RepetitionMark };
        return pair.Recorded[second] is { } last && pair.Planned[first] == last;
    }

    private static bool DumpIsPerWorker(Difference difference, LaunchPair pair)
    {
        if (!difference.IsWorkerProcess() || !difference.Is(Aspect.Flag, "--dump-config-to"))
            return false;
        var (shared, own) = (SharedDump().Match(difference.Recorded ?? ""), OwnDump().Match(difference.Planned ?? ""));
        return shared.Success && own.Success && shared.Groups["node"].Value == own.Groups["node"].Value
            && $"{own.Groups["role"].Value}[{own.Groups["index"].Value}]" == WorkerSubject.Worker(difference.Place.Subject);
    }

    [GeneratedRegex(@"\A<OUTPUT_DIR>/logs/(?<node>node\d+)_config\.json\z")]
    private static partial Regex SharedDump();

    [GeneratedRegex(@"\A/logs/(?<node>node\d+)_(?<role>prefill|decode|agg)_w(?<index>\d+)(?:_r\d+)?_config\.json\z")]
    private static partial Regex OwnDump();

    [GeneratedRegex(@"_r\d+\.out\z")]
    private static partial Regex OwnLog();
}
