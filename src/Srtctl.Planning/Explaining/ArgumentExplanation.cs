using Srtctl.Model.Plans;

namespace Srtctl.Planning.Explaining;

/// <summary>Who passes an argument that no catalog covers, such as those of a benchmark's client.</summary>
internal static class ArgumentExplanation
{
    public static IEnumerable<ExplainedSetting> Of(SettingPath path, LaunchPlan plan) =>
        from process in plan.Processes().DistinctBy(static process => process.Role)
        where path.Concerns(process.Role)
        from part in process.Command
        let words = part.Args.Select(static word => $"{word}").ToArray()
        from index in Enumerable.Range(0, words.Length)
        where words[index].StartsWith("--", StringComparison.Ordinal) && path.Names(words[index].Split('=')[0])
        select new ExplainedSetting(
            SettingKind.Argument, process.Role, words[index].Split('=')[0], Value(words, index), part.From, null);

    private static string Value(string[] words, int index) => words[index].Split('=', 2) is [_, var value]
        ? value
        : string.Join(' ', words.Skip(index + 1)
            .TakeWhile(static word => !word.StartsWith("--", StringComparison.Ordinal)));
}
