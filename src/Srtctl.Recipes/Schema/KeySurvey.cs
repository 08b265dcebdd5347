using Srtctl.Model.Collections;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Schema;

/// <summary>
/// Finds out what readers read: gives them specimens with every key they have asked for so far, in every form of value,
/// until they ask for nothing new.
/// </summary>
public static class KeySurvey
{
    private const int FormsOfValues = 4;

    /// <summary>Everything that <paramref name="read"/> asks for.</summary>
    /// <param name="read">Reads a specimen and notes in the survey what it asks for.</param>
    public static SurveyedKey Of(Action<YamlMap, SurveyedKey> read)
    {
        var root = new SurveyedKey();
        for (var before = 0; before != root.Size;)
        {
            before = root.Size;
            for (var variant = 0; variant < VariantsOf(root); variant++)
                read(Section(root, variant), root);
        }

        return root;
    }

    /// <summary>So many specimens show every word of every key, and every form of value.</summary>
    private static int VariantsOf(SurveyedKey key) =>
        key.Keys.Values.Select(VariantsOf).Append(key.Words.Count).Append(FormsOfValues).Max();

    private static YamlMap Section(SurveyedKey key, int variant) => Map(
        key.Keys.Select(pair => Entry(pair.Key, Specimen(pair.Value, variant))));

    private static YamlNode Specimen(SurveyedKey key, int variant)
    {
        if (!key.Catalogs.IsEmpty)
            return Map([]);
        if (key.Forms.Contains(ValueForm.Section))
            return Section(key, variant);
        if (!key.Words.IsEmpty)
            return Text(key.Words[variant % key.Words.Count]);
        return (variant % FormsOfValues) switch
        {
            0 => new YamlScalar(YamlMark.Start, "1", 1),
            1 => Text("1"),
            2 => new YamlList(YamlMark.Start, [Text("1")]),
            _ => Map([Entry("name", Text("1"))]),
        };
    }

    private static YamlScalar Text(string text) => new(YamlMark.Start, text, text);

    private static YamlEntry Entry(string key, YamlNode value) => new(key, YamlMark.Start, value);

    private static YamlMap Map(IEnumerable<YamlEntry> entries) => new(YamlMark.Start, EquatableArray.From(entries));
}
