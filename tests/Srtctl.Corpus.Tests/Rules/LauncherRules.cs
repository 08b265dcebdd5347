using Srtctl.Corpus.Tests.Facts;

namespace Srtctl.Corpus.Tests.Rules;

/// <summary>Rules about <c>srun</c> and what it is given.</summary>
internal static class LauncherRules
{
    public static Rule[] All { get; } =
    [
        new(10, "variables are named for pyxis", VariablesAreNamed),
        new(10, "some variables are set behind the launcher", SetBehindTheLauncher),
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

    /// <summary>
    /// SLURM writes some variables for the task itself, so that they are set or removed behind it. Another rule looks at
    /// those that only srtctl sets.
    /// </summary>
    private static bool SetBehindTheLauncher(Difference difference, LaunchPair pair)
    {
        if (!IsAdded(difference, "behind the options") || ValueList.Split(difference.Planned ?? "") is not ["env", .. var words])
            return false;
        var subject = difference.Place.Subject;
        for (var index = 0; index < words.Length; index++)
            if (words[index] == "-u" && index + 1 < words.Length)
            {
                if (pair.Recorded[subject, Aspect.RemovedVariable, words[++index]] is null)
                    return false;
            }
            else if (words[index].Split('=', 2) is not [var name, var value]
                || (pair.Recorded[subject, Aspect.Variable, name] ?? pair.Planned[subject, Aspect.Variable, name]) != value)
                return false;
        return true;
    }

    private static string? ProcessName(string subject, LaunchPair pair)
    {
        var name = pair.Planned[subject, Aspect.Launcher, "job-name"];
        return pair.Plan.Processes().FirstOrDefault(process => process.Name == name)?.Name;
    }
}
