using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Runtime.Importing;

/// <summary>Whether two plans launch the same.</summary>
internal static class PlanEquality
{
    private const int MostLines = 6;

    /// <summary>The plans may differ in the spelling and order of checked flags only.</summary>
    public static bool AreEqual(LaunchPlan one, LaunchPlan other) =>
        one == other || Normalized(one) == Normalized(other);

    /// <summary>Lines of the one that the other has not, each after <c>-</c>, and the reverse after <c>+</c>.</summary>
    public static EquatableArray<string> Differences(LaunchPlan one, LaunchPlan other)
    {
        var (before, after) = (Lines(one), Lines(other));
        var gone = before.Except(after).Select(static line => $"- {line.Trim()}");
        var come = after.Except(before).Select(static line => $"+ {line.Trim()}");
        return EquatableArray.From(gone.Take(MostLines).Concat(come.Take(MostLines)));
    }

    private static string[] Lines(LaunchPlan plan) => PlanJson.Write(Normalized(plan)).Split('\n');

    private static LaunchPlan Normalized(LaunchPlan plan) => plan with
    {
        Stages = EquatableArray.From(plan.Stages.Select(static stage => stage with
        {
            Processes = EquatableArray.From(stage.Processes.Select(Normalized)),
        })),
        Warnings = [],
    };

    private static ProcessSpec Normalized(ProcessSpec process)
    {
        var chosen = Flags(process.Command.Where(IsChosen).SelectMany(static part => part.Args))
            .OrderBy(static words => words[0].ToString(), StringComparer.Ordinal)
            .Select(static words => new CommandPart(EquatableArray.From(words), Origin.Job));
        return process with { Command = EquatableArray.From(process.Command.Where(static part => !IsChosen(part)).Concat(chosen)) };
    }

    private static bool IsChosen(CommandPart part) => part.From is Origin.Job or Origin.JobExtra;

    /// <summary>Each flag by its full name, with the words that follow it.</summary>
    private static List<List<PlanText>> Flags(IEnumerable<PlanText> words)
    {
        var flags = new List<List<PlanText>>();
        foreach (var word in words)
        {
            if (flags.Count > 0 && !word.ToString().StartsWith("--", StringComparison.Ordinal))
                flags[^1].Add(word);
            else
                flags.Add([FlagNames.Full(word.ToString())]);
        }

        return flags;
    }
}
