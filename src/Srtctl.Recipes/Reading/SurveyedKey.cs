using Srtctl.Model.Collections;

namespace Srtctl.Recipes.Reading;

/// <summary>
/// What readers were seen to ask of one key: the forms of its value and the keys inside it. A trail that carries one
/// notes there what is read; the schema is written from it, so that no list of keys stands beside the readers.
/// </summary>
public sealed class SurveyedKey
{
    private readonly OrderedDictionary<string, SurveyedKey> _keys = [];
    private readonly SortedSet<ValueForm> _forms = [];
    private int _opened;
    private int _demanded;

    /// <summary>The keys inside, in the order in which they were first asked for.</summary>
    public IReadOnlyDictionary<string, SurveyedKey> Keys => _keys;

    /// <summary>The forms in which the value is taken; none when nobody looks at it.</summary>
    public IReadOnlySet<ValueForm> Forms => _forms;

    /// <summary>The words that are taken; empty when it is not one of several words.</summary>
    public EquatableArray<string> Words { get; private set; }

    /// <summary>The catalogs of the flags inside; empty when there are none.</summary>
    public EquatableArray<string> Catalogs { get; private set; }

    /// <summary>The values of a map whose keys are the author's; null when it is none.</summary>
    public SurveyedKey? Entry { get; private set; }

    /// <summary>The items of a list; null when it is none.</summary>
    public SurveyedKey? Item { get; private set; }

    /// <summary>Whether the key may stand without a value.</summary>
    public bool MayBeEmpty { get; private set; }

    /// <summary>Whether keys inside that nobody asks for are errors.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Why the key means nothing where nobody reads it; null when nobody says so.</summary>
    public string? Unused { get; private set; }

    /// <summary>The keys inside that every reading demanded.</summary>
    public IEnumerable<string> Demanded => _keys.Where(pair => _opened > 0 && pair.Value._demanded == _opened)
        .Select(static pair => pair.Key);

    /// <summary>Number of things noted: it no longer grows when there is nothing more to see.</summary>
    internal int Size => 1 + _forms.Count + Words.Count + Catalogs.Count + (Item?.Size ?? 0) + (Entry?.Size ?? 0)
        + _keys.Values.Sum(static key => key.Size);

    /// <summary>A key inside.</summary>
    public SurveyedKey Key(string name)
    {
        if (!_keys.TryGetValue(name, out var key))
            _keys.Add(name, key = new SurveyedKey());
        return key;
    }

    /// <summary>Notes that the value is taken in a form.</summary>
    public void Note(ValueForm form) => _forms.Add(form);

    /// <summary>Notes that the value is one of several words.</summary>
    public void NoteWords(IEnumerable<string> words) => Words = EquatableArray.From(Words.Union(words));

    /// <summary>Notes that the key may stand without a value.</summary>
    public void NoteEmpty() => MayBeEmpty = true;

    /// <summary>Notes that keys inside that nobody asks for are errors.</summary>
    public void NoteClosed() => IsClosed = true;

    /// <summary>Notes that the value is a list, and gives its items.</summary>
    public SurveyedKey NoteItems()
    {
        Note(ValueForm.List);
        return Item ??= new SurveyedKey();
    }

    /// <summary>Notes that the value is a map, and gives its values.</summary>
    public SurveyedKey NoteEntries()
    {
        Note(ValueForm.Map);
        return Entry ??= new SurveyedKey();
    }

    /// <summary>Notes that the keys inside are flags of these catalogs.</summary>
    internal void NoteFlags(IEnumerable<string> catalogs) => Catalogs = EquatableArray.From(Catalogs.Union(catalogs));

    /// <summary>Notes why the key means nothing where nobody reads it.</summary>
    internal void NoteUnused(string because) => Unused ??= because;

    /// <summary>Notes that a section begins to be read.</summary>
    internal void NoteOpened() => _opened++;

    /// <summary>Notes that a reading demands the key.</summary>
    internal void NoteDemanded() => _demanded++;
}
