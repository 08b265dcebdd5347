using System.Text.Json.Nodes;
using Srtctl.Corpus.Tests.Facts;
using Srtctl.Recipes.Reading;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about the batch script and the metadata file.</summary>
internal static class SubmissionRules
{
    public static Rule[] All { get; } =
    [
        new(44, "the job is warned before its limit", static (difference, pair) =>
            IsDirective(difference, "signal") && difference.OnlyPlanned
            && difference.Planned == $"B:USR1@{(long)pair.Plan.Allocation.EarlyWarning.TotalSeconds}"),
        new(45, "the job is not requeued", static (difference, _) =>
            IsDirective(difference, "no-requeue") && difference.OnlyPlanned),
        new(105, "pools that do not exist have no GPUs", static (difference, pair) =>
            IsMetadata(difference) && difference.Place.Key.StartsWith("resources.gpus_per_", StringComparison.Ordinal)
            && difference.Planned == "0"
            && pair.Recorded["metadata file", Aspect.Entry, $"resources.{difference.Place.Key["resources.gpus_per_".Length..]}_workers"] == "0"),
        new(106, "the point of a sweep is recorded", static (difference, pair) =>
            IsMetadata(difference) && difference.OnlyPlanned
            && difference.Place.Key.StartsWith("parameters.", StringComparison.Ordinal)
            && (pair.Variant.Json["sweep_params"] as JsonObject)?.ContainsKey(difference.Place.Key["parameters.".Length..]) == true),
        new(110, "names of points are names of jobs", static (difference, pair) =>
            difference.IsOf("job") && difference.Is(Aspect.Identity, "name")
            && difference is { Recorded: { } recorded, Planned: { } planned }
            && PointName.Of(recorded, pair.Variant) == planned),
        new(110, "a name is the same everywhere", static (difference, pair) =>
            (IsDirective(difference, "job-name") || (IsMetadata(difference) && difference.Place.Key == "job_name"))
            && difference.Recorded?.Trim('"') == pair.Recorded["job", Aspect.Identity, "name"]
            && difference.Planned?.Trim('"') == pair.Planned["job", Aspect.Identity, "name"]),
        new(111, "what has no lengths names none", static (difference, pair) =>
            IsMetadata(difference) && difference.Place.Key is "benchmark.isl" or "benchmark.osl"
            && difference.Planned == "null" && pair.Planned["benchmark", Aspect.Measurement, "input length"] is null),
        new(111, "lengths by default are named", static (difference, pair) =>
            IsMetadata(difference) && difference.Place.Key is "benchmark.isl" or "benchmark.osl"
            && difference.Recorded == "null"
            && difference.Planned == pair.Recorded[
                "benchmark", Aspect.Measurement, difference.Place.Key == "benchmark.isl" ? "input length" : "output length"]),
        new(125, "variables in paths have their value everywhere", static (difference, pair) =>
            difference.Recorded?.Contains('$') == true && difference.Planned?.Contains('$') == false
            && ((IsMetadata(difference) && difference.Place.Key is "model.path" or "model.container")
                || difference.Is(Aspect.Identity, "served model") || difference.Is(Aspect.Measurement, "model"))),
        new(126, "the metadata file names the setup script that runs", static (difference, pair) =>
            IsMetadata(difference) && difference.Place.Key == "setup_script"
            && pair.Recorded["prefill[0].process", Aspect.Preamble, "setup script"]
                == difference.Planned?.Trim('"')),
        new(108, "time limits are written in full", static (difference, _) =>
            IsDirective(difference, "time") && difference is { Recorded: { } recorded, Planned: { } planned }
            && SlurmTime.Parse(recorded) is { } limit && limit == SlurmTime.Parse(planned)),
        new(59, "without an account the site's default holds", static (difference, _) =>
            IsDirective(difference, "account", "partition") && difference.OnlyRecorded
            && difference.Recorded is "default" or "env-acct" or "env-part"),
        new(61, "the name of a runner does not rename jobs", static (difference, pair) =>
            (IsDirective(difference, "job-name") || IsMetadata(difference) && difference.Place.Key == "job_name")
            && difference.Recorded?.Trim('"') == "runner-7"
            && difference.Planned?.Trim('"') == pair.Recorded["job", Aspect.Identity, "name"]),
    ];

    private static bool IsMetadata(Difference difference) => difference.IsOf("metadata file");

    private static bool IsDirective(Difference difference, params string[] names) =>
        difference.IsOf("job") && difference.Is(Aspect.Directive) && names.Contains(difference.Place.Key.Split(':')[^1]);
}
