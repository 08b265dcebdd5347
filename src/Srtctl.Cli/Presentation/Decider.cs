using Srtctl.Model.Plans;
using Srtctl.Planning.Explaining;
using Srtctl.Recipes;

namespace Srtctl.Cli.Presentation;

/// <summary>Who decided a value, and whose word does not hold, in a sentence's words.</summary>
internal static class Decider
{
    public static string Of(ExplainedValue value, ExplainedJob job) =>
        value.From is { } from ? Of(from, value.Place, job)
        : Unplanned(value, job) is { } said ? Of(said)
        : "nobody: the program's default applies";

    /// <summary>What a recipe says of a flag while the job cannot be planned; null for nothing.</summary>
    public static RecipeStatement? Unplanned(ExplainedValue value, ExplainedJob job) =>
        !job.IsPlanned && value.Place is { } place && job.History(place) is [{ Value: not null } last, ..]
            ? last
            : null;

    public static string Of(ExplainedSetting setting, ExplainedJob job) => Of(setting.From, setting.Place, job);

    public static string Of(SaidValue said, ExplainedJob job) =>
        said.InPlan ? "srtctl, which works it out" : Of(Origin.Job, said.Path, job);

    public static IEnumerable<string> Others(ExplainedValue value, ExplainedJob job) =>
        (value.Overridden is { } overridden ? [overridden] : (string[])[]).Concat(Others(value.Place, job));

    public static IEnumerable<string> Others(ExplainedSetting setting, ExplainedJob job) =>
        Others(setting.Place, job).Concat(setting.Overrides
            .Select(other => $"{other.Value} of {Of(other.From, other.Place, job)}"));

    /// <summary>What lower layers of the recipe say.</summary>
    public static IEnumerable<string> Others(string? place, ExplainedJob job) => place is null
        ? []
        : job.History(place).Skip(1)
            .Select(static said => $"{said.Value ?? "nothing"} of {said.Layer}, {said.Place}");

    private static string Of(Origin from, string? place, ExplainedJob job) => from switch
    {
        Origin.Job or Origin.JobExtra when place is not null && job.History(place) is [var last, ..] => Of(last),
        Origin.Job or Origin.JobExtra when place is not null && job.Locate(place) is { } written =>
            $"the job, {written}",
        Origin.Job when place is not null => $"the job, {place}",
        Origin.Job => "the job",
        Origin.JobExtra => "the job, as an unchecked argument",
        Origin.Cluster => "the cluster file",
        Origin.Engine => "srtctl, as the engine needs it",
        _ => "srtctl, by placement",
    };

    private static string Of(RecipeStatement said) =>
        said.Layer.StartsWith("--", StringComparison.Ordinal) ? said.Layer : $"{said.Layer}, {said.Place}";
}
