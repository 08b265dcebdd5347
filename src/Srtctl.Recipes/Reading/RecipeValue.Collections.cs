using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Values;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Reading;

/// <content>Values of several parts.</content>
public sealed partial class RecipeValue
{
    /// <summary>A section, read by <paramref name="read"/>; keys it does not ask for are reported afterwards.</summary>
    /// <typeparam name="T">What the section becomes.</typeparam>
    public T? Section<T>(Func<RecipeSection, T> read)
        where T : class
    {
        _trail.Survey?.Note(ValueForm.Section);
        if (Node is not YamlMap map)
            return Refuse<T>("a section with keys of its own");
        var section = new RecipeSection(map, _trail);
        var result = read(section);
        section.RefuseOthers();
        return result;
    }

    /// <summary>The items of a list.</summary>
    public IReadOnlyList<RecipeValue> Items()
    {
        var survey = _trail.Survey?.NoteItems();
        if (Node is YamlList list)
            return [.. list.Items.Select((item, index) =>
                new RecipeValue(Key, item, _trail.DownTo($"{index}", survey)))];
        Refuse("a list");
        return [];
    }

    /// <summary>A list of text.</summary>
    public EquatableArray<string> Texts() => EquatableArray.From(Items().Select(static item => item.Text() ?? ""));

    /// <summary>Text by text.</summary>
    public EquatableMap<string, string> TextMap() =>
        EquatableMap.From(Entries().Select(static entry =>
            KeyValuePair.Create(entry.Key, entry.NotNull()?.Text() ?? "")));

    /// <summary>Environment variables.</summary>
    public EquatableMap<string, EnvironmentValue> Environment() =>
        EquatableMap.From(TextMap().Select(static pair => KeyValuePair.Create(pair.Key, (EnvironmentValue)pair.Value)));

    /// <summary>Settings of another program by name, in the order in which they are written.</summary>
    public EquatableMap<string, ConfigValue> Settings() =>
        EquatableMap.From(Entries().Select(static entry => KeyValuePair.Create(entry.Key, entry.Config())));

    /// <summary>The entries of a map whose keys are the author's.</summary>
    public IReadOnlyList<RecipeValue> Entries()
    {
        _trail.Survey?.NoteEntries();
        if (Node is YamlMap map)
            return [.. new RecipeSection(map, _trail).All()];
        Refuse("a section with names of your own");
        return [];
    }

    private RecipeValue? NotNull()
    {
        if (!IsNull)
            return this;
        Problem("SRT1412", $"'{Keys}' has no value.", "Write one, '' for empty text, or delete the line.");
        return null;
    }
}
