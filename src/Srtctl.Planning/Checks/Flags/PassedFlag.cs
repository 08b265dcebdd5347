using Srtctl.Model.Collections;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>A flag that goes on a command line.</summary>
/// <param name="Spelling">As it is passed, without its value.</param>
/// <param name="Values">What follows it.</param>
/// <param name="Place">Where the job says it.</param>
/// <param name="Typed">Whether a property says it, or else an unchecked argument.</param>
internal sealed record PassedFlag(string Spelling, EquatableArray<string> Values, string Place, bool Typed)
{
    /// <summary>The flags among unchecked arguments.</summary>
    /// <param name="words">The arguments.</param>
    /// <param name="place">Where the options stand in the job.</param>
    public static IEnumerable<PassedFlag> Unchecked(EquatableArray<string> words, string place)
    {
        for (var index = 0; index < words.Count; index++)
        {
            if (!words[index].StartsWith("--", StringComparison.Ordinal))
                continue;
            var (spelling, value) = Split(words[index]);
            var after = words.Skip(index + 1)
                .TakeWhile(static word => !word.StartsWith("--", StringComparison.Ordinal));
            yield return new PassedFlag(
                spelling, EquatableArray.From(value is null ? after : [value]), $"{place}.Extra[{spelling}]",
                Typed: false);
        }
    }

    private static (string Spelling, string? Value) Split(string word) =>
        word.IndexOf('=') is var place and > 0 ? (word[..place], word[(place + 1)..]) : (word, null);
}
