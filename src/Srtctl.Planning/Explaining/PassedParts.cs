using Srtctl.Model.Options;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Explaining;

/// <summary>Finds a flag on the command line of a role's first process.</summary>
internal static class PassedParts
{
    /// <summary>Every time the flag is passed, with what follows it.</summary>
    public static IEnumerable<(string Words, Origin From)> Of(LaunchPlan? plan, string role, FlagSpec flag)
    {
        var process = plan?.Processes().FirstOrDefault(process => process.Role == role);
        foreach (var part in process?.Command ?? [])
        {
            var words = part.Args.Select(Shown).ToArray();
            for (var index = 0; index < words.Length; index++)
            {
                if (IsFlag(words[index].Split('=')[0], flag))
                    yield return (string.Join(' ', words.Skip(index + 1).TakeWhile(IsValue).Prepend(words[index])),
                        part.From);
            }
        }
    }

    private static bool IsValue(string word) => !word.StartsWith("--", StringComparison.Ordinal);

    private static bool IsFlag(string word, FlagSpec flag) => word == flag.Flag || flag.Aliases.Contains(word)
        || word == flag.Negative || flag.NegativeAliases.Contains(word);

    /// <summary>What only the allocation knows is shown as a gap.</summary>
    private static string Shown(PlanText text) => text.Bind(static _ => "…");
}
