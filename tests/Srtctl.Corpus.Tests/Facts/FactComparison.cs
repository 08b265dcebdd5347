namespace Srtctl.Corpus.Tests.Facts;

/// <summary>Compares two launches fact by fact.</summary>
public static class FactComparison
{
    /// <summary>
    /// Everything they disagree about. Of a subject that one side lacks, only that is told: its details follow.
    /// </summary>
    public static IEnumerable<Difference> Of(LaunchFacts recorded, LaunchFacts planned) =>
        recorded.Subjects.Union(planned.Subjects).SelectMany(subject => Of(subject, recorded, planned));

    private static IEnumerable<Difference> Of(string subject, LaunchFacts recorded, LaunchFacts planned)
    {
        var (left, right) = (recorded.About(subject), planned.About(subject));
        if (left.Count == 0 || right.Count == 0)
            return [new(new(subject, Aspect.Presence), left.Count == 0 ? null : "there", right.Count == 0 ? null : "there")];
        return left.Keys.Union(right.Keys)
            .Select(place => new Difference(place, left.GetValueOrDefault(place), right.GetValueOrDefault(place)))
            .Where(static difference => difference.Recorded != difference.Planned);
    }
}
