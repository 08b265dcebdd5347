using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about <c>srun</c> and what it is given.</summary>
internal static class LauncherRules
{
    public static Rule[] All { get; } =
    [
        new(10, "variables are named for pyxis", VariablesAreNamed),
        new(10, "visible GPUs are set behind the launcher", VisibleGpusAreSet),
        new(28, "steps are named", static (difference, pair) =>
            IsAdded(difference, "job-name") && difference.Planned == ProcessName(difference.Place.Subject, pair)),
        new(28, "a step ends with its first failed task", static (difference, _) =>
            IsAdded(difference, "kill-on-bad-exit") && difference.Planned == "1"),
        new(28, "steps read no input", static (difference, _) =>
            IsAdded(difference, "input") && difference.Planned == "none"),
    ];

    private static bool IsAdded(Difference difference, string option) =>
        difference.IsStep() && difference.Is(Aspect.Launcher, option) && difference.OnlyPlanned;

    private static bool VariablesAreNamed(Difference difference, LaunchPair pair)
    {
        var names = pair.Planned.About(difference.Place.Subject, Aspect.Variable).Select(static fact => fact.Key);
        return IsAdded(difference, "container-env")
            && (difference.Planned ?? "").Split(',').Order().SequenceEqual(names.Order());
    }

    private static bool VisibleGpusAreSet(Difference difference, LaunchPair pair)
    {
        const string Variable = "CUDA_VISIBLE_DEVICES";
        return IsAdded(difference, "behind the options")
            && pair.Recorded[difference.Place.Subject, Aspect.Variable, Variable] is { } gpus
            && difference.Planned == ValueList.Join(["env", $"{Variable}={gpus}"]);
    }

    private static string? ProcessName(string subject, LaunchPair pair)
    {
        var name = pair.Planned[subject, Aspect.Launcher, "job-name"];
        return pair.Plan.Processes().FirstOrDefault(process => process.Name == name)?.Name;
    }
}
