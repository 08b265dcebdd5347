using Srtctl.Model.Values;

namespace Srtctl.Recipes.Importing;

/// <summary>Untyped settings as C# writes them.</summary>
internal static class ConfigSource
{
    public static SourceNode Of(ConfigValue value) => value switch
    {
        ConfigNull => new SourceWord("ConfigNull.Instance"),
        ConfigText text => new SourceWord(Literal.Of(text.Value)),
        ConfigBool truth => new SourceWord(truth.Value ? "true" : "false"),
        ConfigInteger number => new SourceWord($"{number.Value}"),
        ConfigNumber number => new SourceWord(Literal.Of(number.Value)),
        ConfigList list => new SourceWord($"new ConfigList([{string.Join(", ", list.Items.Select(Line))}])"),
        ConfigMap map => new SourceWord($"new ConfigMap(new() {{ {string.Join(", ", map.Entries.Select(Entry))} }})"),
        _ => throw new InvalidOperationException($"{value.GetType().Name} has no form in C#."),
    };

    private static string Entry(KeyValuePair<string, ConfigValue> entry) =>
        $"[{Literal.Of(entry.Key)}] = {Line(entry.Value)}";

    private static string Line(ConfigValue value) => Of(value) is SourceWord word ? word.Text : "";
}
