using Srtctl.Model.Text;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Reading;

/// <summary>
/// One section of a recipe. A reader asks for every key it knows, with the name that the job has for it; what it has
/// not asked for is an unknown key. Three ways to ask differ in what is missing: <see cref="Value"/> allows no key,
/// <see cref="Optional"/> also a key without value, <see cref="Required"/> neither.
/// </summary>
public sealed class RecipeSection
{
    private readonly YamlMap _map;
    private readonly RecipeTrail _trail;
    private readonly HashSet<string> _known = [];

    internal RecipeSection(YamlMap map, RecipeTrail trail)
    {
        _map = map;
        _trail = trail;
        trail.Survey?.NoteOpened();
    }

    /// <summary>Where the section begins.</summary>
    public YamlMark Mark => _map.Mark;

    /// <summary>Where problems go.</summary>
    public RecipeFindings Findings => _trail.Findings;

    /// <summary>The keys that are written, in their order.</summary>
    public IEnumerable<string> Keys => _map.Entries.Select(static entry => entry.Key);

    /// <summary>The value of a key; null when the key is not there. A key without value is an error.</summary>
    /// <param name="key">The key.</param>
    /// <param name="member">What the job calls it; empty when the job has no part of its own for it.</param>
    public RecipeValue? Value(string key, string member = "")
    {
        var value = Find(key, member);
        if (value is not { IsNull: true })
            return value;
        Findings.Error(
            "SRT1412", value.Mark, $"'{value.Keys}' has no value.",
            "Write one, or delete the line to use the default.");
        return null;
    }

    /// <summary>The value of a key; null when the key is not there or has no value.</summary>
    /// <inheritdoc cref="Value"/>
    public RecipeValue? Optional(string key, string member = "")
    {
        _trail.Survey?.Key(key).NoteEmpty();
        return Find(key, member) is { IsNull: false } value ? value : null;
    }

    /// <summary>The value of a key that must be there.</summary>
    /// <inheritdoc cref="Value"/>
    public RecipeValue? Required(string key, string member = "")
    {
        _trail.Survey?.Key(key).NoteDemanded();
        if (_map.Find(key) is not null)
            return Value(key, member);
        _known.Add(key);
        Findings.Error(
            "SRT1413", _map.Mark, $"'{_trail.KeysOf(key)}' is missing.",
            $"Add '{key}'; docs/recipes.md tells what it means.");
        return null;
    }

    /// <summary>Reads a section inside this one; an empty one when it is not there.</summary>
    /// <typeparam name="T">What the section becomes.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="member">What the job calls it; empty when the job has no part of its own for it.</param>
    /// <param name="read">Reads it.</param>
    public T Nested<T>(string key, string member, Func<RecipeSection, T> read)
        where T : class
    {
        _trail.Survey?.Key(key).Note(ValueForm.Section);
        return Value(key, member)?.Section(read)
            ?? read(new RecipeSection(new YamlMap(Mark, []), _trail.Down(key, member)));
    }

    /// <summary>Whether a key is written; it then counts as known.</summary>
    public bool Has(string key)
    {
        _known.Add(key);
        _trail.Survey?.Key(key);
        return _map.Find(key) is not null;
    }

    /// <summary>
    /// Names keys that are known and mean nothing in this situation: a warning for each that is written.
    /// </summary>
    /// <param name="keys">The keys.</param>
    /// <param name="because">Why, as a clause: <c>"only trtllm_serve reads it"</c>.</param>
    public void Ignore(IEnumerable<string> keys, string because)
    {
        foreach (var key in keys)
        {
            _trail.Survey?.Key(key).NoteUnused(because);
            if (_known.Add(key) && _map.Find(key) is { } entry)
                Findings.Warning(
                    "SRT1414", entry.KeyMark, $"'{_trail.KeysOf(key)}' has no effect: {because}.", "Delete the line.");
        }
    }

    /// <summary>Every entry, all of them known: for sections whose keys are the author's.</summary>
    public IEnumerable<RecipeValue> All()
    {
        foreach (var entry in _map.Entries)
        {
            _known.Add(entry.Key);
            _trail.Sources?.Note($"{_trail.Path}.{entry.Key}", entry.Value.Mark);
            var trail = _trail.DownTo(entry.Key, _trail.Survey?.NoteEntries());
            yield return new RecipeValue(entry.Key, entry.Value, trail);
        }
    }

    /// <summary>The position of a key that is written, else of the section.</summary>
    public YamlMark MarkOf(string key) => _map.Find(key)?.KeyMark ?? _map.Mark;

    /// <summary>Reports every key that nobody asked for.</summary>
    internal void RefuseOthers()
    {
        _trail.Survey?.NoteClosed();
        foreach (var entry in _map.Entries)
        {
            if (!_known.Contains(entry.Key))
                Findings.Error(
                    "SRT1410", entry.KeyMark, $"Unknown key '{_trail.KeysOf(entry.Key)}'.",
                    $"{NearNames.Question(entry.Key, _known)} docs/recipes.md lists all keys.".TrimStart());
        }
    }

    private RecipeValue? Find(string key, string member)
    {
        _known.Add(key);
        _trail.Survey?.Key(key);
        if (_map.Find(key) is not { } entry)
            return null;
        var trail = _trail.Down(key, member);
        if (member.Length > 0)
            trail.Sources?.Note(trail.Path, entry.Value.Mark);
        return new RecipeValue(key, entry.Value, trail);
    }
}
