namespace Srtctl.Corpus.Tests.Facts;

/// <summary>A launch as statements that can be compared one by one, whoever planned it.</summary>
public sealed class LaunchFacts
{
    private readonly Dictionary<string, Dictionary<Place, string>> _subjects = new(StringComparer.Ordinal);

    /// <summary>Everything that facts are about.</summary>
    public IEnumerable<string> Subjects => _subjects.Keys;

    /// <summary>The value at a place; null when nothing is said about it.</summary>
    public string? this[Place place] => _subjects.GetValueOrDefault(place.Subject)?.GetValueOrDefault(place);

    /// <summary>The value at a place; null when nothing is said about it.</summary>
    public string? this[string subject, Aspect aspect, string key = ""] => this[new Place(subject, aspect, key)];

    /// <summary>All facts about a subject.</summary>
    public IReadOnlyDictionary<Place, string> About(string subject) =>
        _subjects.GetValueOrDefault(subject) ?? [];

    /// <summary>All facts of one kind about a subject.</summary>
    public IEnumerable<(string Key, string Value)> About(string subject, Aspect aspect) =>
        About(subject).Where(fact => fact.Key.Aspect == aspect).Select(static fact => (fact.Key.Key, fact.Value));

    /// <summary>States a fact. What is said twice about one place is told apart by a number.</summary>
    public void Add(string subject, Aspect aspect, string key, string value)
    {
        if (!_subjects.TryGetValue(subject, out var facts))
            _subjects[subject] = facts = [];
        var place = new Place(subject, aspect, key);
        for (var count = 2; !facts.TryAdd(place, value); count++)
            place = place with { Key = $"{key}#{count}" };
    }

    /// <summary>States that a subject is there.</summary>
    public void Add(string subject) => Add(subject, Aspect.Presence, "", "there");

    /// <summary>Number of facts.</summary>
    public int Count => _subjects.Values.Sum(static facts => facts.Count);
}
