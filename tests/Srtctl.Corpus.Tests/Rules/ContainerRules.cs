using Srtctl.Corpus.Tests.Facts;
using Srtctl.Corpus.Tests.Oracle;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about what containers see.</summary>
internal static class ContainerRules
{
    private static readonly Dictionary<string, string> OfTheTool = new()
    {
        ["/srtctl-runtime"] = "<SRTCTL_PKG>/runtime_scripts",
        ["/srtctl-benchmarks"] = "<SRTCTL_PKG>/benchmarks/scripts",
    };

    public static Rule[] All { get; } =
    [
        new(24, "the setup script lies in the run directory", SetupScriptIsCopied),
        new(27, "the tool's own scripts are not mounted", static (difference, _) =>
            difference.IsStep() && difference.Is(Aspect.Mount) && difference.OnlyRecorded
            && OfTheTool.GetValueOrDefault(difference.Place.Key) == difference.Recorded),
        new(27, "a site without a directory of its own mounts none", static (difference, pair) =>
            difference.IsStep() && difference.Is(Aspect.Mount, "/configs") && difference.OnlyRecorded
            && difference.Recorded == "<SRTCTL_ROOT>/configs"
            && !pair.Plan.Processes().Any(static process =>
                process.Mounts.Any(static mount => mount.Target == "/configs"))),
        new(165, "directories for profiles are made by a file in them", static (difference, pair) =>
            difference.Is(Aspect.Presence) && difference.OnlyPlanned
            && difference.Place.Subject.StartsWith("logs/profiles/", StringComparison.Ordinal)
            && difference.Place.Subject.EndsWith("/README", StringComparison.Ordinal)
            && pair.Variant.Config?["profiling"].Text("type") is not "none"),
        new(163, "the agent stages models on the host", static (difference, _) =>
            difference.Place.Subject.StartsWith("model staging on ", StringComparison.Ordinal)
            && difference.Place.Aspect is Aspect.Image or Aspect.Mount or Aspect.Launcher or Aspect.Program
                or Aspect.Flag or Aspect.FlagOrder or Aspect.Preamble),
        new(164, "a model is fetched by a text of our own", static (difference, _) =>
            difference.IsOf("model download") && difference.Is(Aspect.Flag, "-c")
            && difference is { Recorded: { } recorded, Planned: { } planned }
            && recorded.Contains("hf download", StringComparison.Ordinal)
            && planned.Contains("hf download", StringComparison.Ordinal)),
        new(127, "tmpfs is no directory", static (difference, _) =>
            difference.Is(Aspect.Mount) && difference is { Recorded: { } recorded, Planned: { } planned }
            && planned.Split(':')[0] == "tmpfs" && recorded == $"<SRTCTL_ROOT>/{planned}"),
        new(109, "a site's wheels are mounted when they are installed", static (difference, pair) =>
            difference.IsStep() && difference.Is(Aspect.Mount, "/srtctl-wheels") && difference.OnlyPlanned
            && difference.Planned == "<SRTCTL_ROOT>/wheelhouse/dynamo:ro"
            && pair.Variant.Config?["dynamo"].TextOrNull("wheel") is not null),
        new(104, "nginx's image is looked up like any other", static (difference, pair) =>
            difference.IsOf("nginx") && difference.Is(Aspect.Image)
            && difference.Recorded == pair.Variant.Config?["frontend"].TextOrNull("nginx_container")),
    ];

    private static bool SetupScriptIsCopied(Difference difference, LaunchPair pair)
    {
        var subject = difference.Place.Subject;
        if (!difference.OnlyPlanned || !pair.Plan.Processes().Any())
            return false;
        return (difference.Is(Aspect.Mount, "/srtctl-setup") && difference.Planned == "<OUTPUT_DIR>/setup:ro")
            || (difference.Is(Aspect.Variable, "SRTCTL_SETUP_SCRIPT")
                && pair.Recorded[subject, Aspect.Preamble, "setup script"] is { } script
                && difference.Planned == $"/srtctl-setup/{script.Split('/')[^1]}");
    }
}
