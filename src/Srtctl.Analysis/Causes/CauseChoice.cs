namespace Srtctl.Analysis.Causes;

/// <summary>Picks, of everything that was seen, what the rest followed from.</summary>
internal static class CauseChoice
{
    private const int MostFollowed = 12;

    /// <summary>The first cause; null when none of the clues can be one.</summary>
    public static Clue? Choose(IEnumerable<Clue> clues) => clues
        .Where(static clue => clue.CanBeCause)
        .OrderBy(static clue => clue.Signature.Precedence)
        .ThenBy(static clue => !clue.IsOfFirstEnded)
        .ThenBy(static clue => !clue.IsFinal)
        .ThenBy(static clue => clue.Time ?? long.MaxValue)
        .ThenBy(static clue => clue.Line.Log, StringComparer.Ordinal)
        .ThenBy(static clue => clue.Line.Number)
        .FirstOrDefault();

    /// <summary>
    /// What came of it, in order of time: one entry for each kind and process, of mere noise one for each kind.
    /// </summary>
    public static IReadOnlyList<Clue> Followers(IEnumerable<Clue> clues, Clue? cause) =>
    [
        .. clues
            .Where(clue => !clue.IsMild && (clue.IsFinal || !clue.Signature.IsOftenHarmless)
                && !IsSame(clue, cause) && (clue.Time is null || cause?.Time is null || clue.Time >= cause.Time))
            .GroupBy(static clue => (clue.Signature.Name, Owner: IsNoise(clue) ? LogOwner.Orchestrator : clue.Owner))
            .Select(static group => First(group) with
            {
                Others = group.Select(static clue => clue.Owner).Distinct().Count() - 1,
            })
            .OrderBy(static clue => clue.Time ?? long.MaxValue)
            .ThenBy(static clue => clue.Line.Log, StringComparer.Ordinal)
            .Take(MostFollowed),
    ];

    private static bool IsNoise(Clue clue) => clue.Signature.Precedence == Precedence.Consequence;

    private static Clue First(IEnumerable<Clue> clues) =>
        clues.OrderBy(static clue => clue.Time ?? long.MaxValue).First();

    private static bool IsSame(Clue clue, Clue? cause) =>
        cause is not null && clue.Signature.Name == cause.Signature.Name && clue.Owner == cause.Owner;
}
