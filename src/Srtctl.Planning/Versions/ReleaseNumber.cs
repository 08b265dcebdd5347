using System.Globalization;
using System.Text.RegularExpressions;
using Srtctl.Model.Collections;

namespace Srtctl.Planning.Versions;

/// <summary>
/// A version as Python packages number it: <c>0.5.10.post1</c>, <c>1.3.0rc5</c>, <c>1.2.0.dev20260426</c>. Compares as
/// pip does.
/// </summary>
/// <param name="Numbers">The numbers between the dots, without zeros at the end.</param>
/// <param name="Candidate">Number of the release candidate; null when it is none.</param>
/// <param name="Post">Number of the post-release; null when it is none.</param>
/// <param name="Development">Number of the development build; null when it is none.</param>
public sealed record ReleaseNumber(
    EquatableArray<int> Numbers, int? Candidate, int? Post, int? Development)
{
    private static readonly Regex Form = new(
        @"\Av?(?<numbers>\d{1,9}(\.\d{1,9}){1,3})([.-]?rc(?<rc>\d{1,9}))?([.-]?post(?<post>\d{1,9}))?"
            + @"([.-]?dev(?<dev>\d{1,9}))?(\+[A-Za-z0-9.]*)?\z",
        RegexOptions.ExplicitCapture);

    /// <summary>The number, with or without <c>v</c> before it; null when the text is none.</summary>
    public static ReleaseNumber? Parse(string text)
    {
        if (Form.Match(text) is not { Success: true } match)
            return null;
        var numbers = match.Groups["numbers"].Value.Split('.').Select(Number).ToList();
        while (numbers.Count > 1 && numbers[^1] == 0)
            numbers.RemoveAt(numbers.Count - 1);
        return new ReleaseNumber(
            EquatableArray.From(numbers), Part(match, "rc"), Part(match, "post"), Part(match, "dev"));
    }

    /// <summary>Negative when this number comes before the other one, 0 when they are the same release.</summary>
    public int CompareTo(ReleaseNumber other)
    {
        for (var place = 0; place < Math.Max(Numbers.Count, other.Numbers.Count); place++)
        {
            if (NumberAt(place).CompareTo(other.NumberAt(place)) is var order and not 0)
                return order;
        }

        return Stage.CompareTo(other.Stage);
    }

    /// <summary>Development builds of a release come before its candidates, and those before it.</summary>
    private (int Candidate, int Post, int Development) Stage =>
        (Candidate ?? (Development is not null && Post is null ? -1 : int.MaxValue), Post ?? -1,
            Development ?? int.MaxValue);

    private int NumberAt(int place) => place < Numbers.Count ? Numbers[place] : 0;

    private static int? Part(Match match, string name) =>
        match.Groups[name] is { Success: true, Value: var digits } ? Number(digits) : null;

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);
}
