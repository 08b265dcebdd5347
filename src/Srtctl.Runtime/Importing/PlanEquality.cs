using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Planning.Comparison;

namespace Srtctl.Runtime.Importing;

/// <summary>Whether two plans launch the same.</summary>
internal static class PlanEquality
{
    private const int MostPlaces = 6;

    /// <summary>The plans may differ in the spelling and order of checked flags only.</summary>
    public static bool AreEqual(LaunchPlan one, LaunchPlan other) =>
        one == other || Normalized(one) == Normalized(other);

    /// <summary>The first places where they differ.</summary>
    public static EquatableArray<string> Differences(LaunchPlan one, LaunchPlan other) => EquatableArray.From(
        PlanDifferences.Between(Normalized(one), Normalized(other)).Take(MostPlaces)
            .Select(static found => $"{found.Path}: recipe {found.First}, script {found.Second}"));

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
