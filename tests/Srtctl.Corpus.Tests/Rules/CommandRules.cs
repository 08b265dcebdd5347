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
        new(15, "false is said where the flag can say it", FalseIsSaid),
        new(15, "mappings are JSON", MappingsAreJson),
        new(16, "a flag of the launcher is passed once", OwnedFlagsArePassedOnce),
        new(17, "flags come in catalog order", FlagOrderRule.Explains),
        new(18, "every worker dumps its configuration to a file of its own", DumpIsPerWorker),
        new(20, "the router is started with python3", static (difference, _) =>
            difference.IsFrontend() && difference.Is(Aspect.Program)
            && difference is { Recorded: "python -m sglang_router.launch_router", Planned: "python3 -m sglang_router.launch_router" }),
    ];

    private static bool FalseIsSaid(Difference difference, LaunchPair pair)
    {
        const string Negative = "--no-";
        if (!difference.IsWorkerProcess() || !difference.Is(Aspect.Flag) || !difference.OnlyPlanned
            || difference.Planned != "" || !difference.Place.Key.StartsWith(Negative, StringComparison.Ordinal))
            return false;
        var name = difference.Place.Key[Negative.Length..];
        return RecipeSettings.Of(pair.Variant, difference.Place.Subject)
            .Any(setting => FlagText.Kebab(setting.Key) == name && setting.Value?.ToJsonString() == "false");
    }

    private static bool MappingsAreJson(Difference difference, LaunchPair pair) =>
        difference.IsWorkerProcess() && difference.Is(Aspect.Flag)
        && difference is { Recorded: { } python, Planned: { } json }
        && PythonLiteral.SameValue(python, json);

    private static bool OwnedFlagsArePassedOnce(Difference difference, LaunchPair pair)
    {
        if (!difference.IsWorkerProcess() || !difference.Is(Aspect.Flag) || !difference.OnlyRecorded
            || !difference.Place.Key.EndsWith(RepetitionMark, StringComparison.Ordinal))
            return false;
        var first = difference.Place with { Key = difference.Place.Key[..^RepetitionMark.Length] };
        return pair.Recorded[first] is { } once && once == pair.Planned[first];
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

    [GeneratedRegex(@"\A/logs/(?<node>node\d+)_(?<role>prefill|decode|agg)_w(?<index>\d+)_config\.json\z")]
    private static partial Regex OwnDump();
}
