using Srtctl.Model.Collections;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.HelpText;

/// <summary>The flags of a help text in the words of a snapshot.</summary>
internal static class HelpFlags
{
    private static readonly string[] Questions = ["--help", "--version"];

    /// <summary>One entry per flag, in the order of the text.</summary>
    public static EquatableArray<ConfigMap> Of(HelpLayout layout)
    {
        var named = new Dictionary<string, ConfigMap>(StringComparer.Ordinal);
        var flags = new List<ConfigMap>();
        foreach (var entry in layout.Entries)
        {
            var shape = layout.IsClick ? ClickShape.Read(entry.Invocation) : ArgparseShape.Read(entry.Invocation);
            if (shape.Name is not { } name || IsQuestion(entry, shape) || named.ContainsKey(name))
                continue;
            var flag = Flag(name, entry, shape);
            named.Add(name, flag);
            flags.Add(flag);
        }

        return EquatableArray.From(flags);
    }

    /// <summary>Spellings of all options, of those that only print something too.</summary>
    public static IReadOnlySet<string> Spellings(HelpLayout layout) => layout.Entries
        .SelectMany(entry => (layout.IsClick ? ClickShape.Read(entry.Invocation) : ArgparseShape.Read(entry.Invocation)).Spellings)
        .ToHashSet(StringComparer.Ordinal);

    private static bool IsQuestion(HelpEntry entry, OptionShape shape) =>
        shape.Spellings.Contains(Questions[0])
        || (shape is { TakesValue: false } && shape.Spellings.Contains(Questions[1])
            && entry.Text.TrimEnd('.').EndsWith("exit", StringComparison.Ordinal));

    private static ConfigMap Flag(string name, HelpEntry entry, OptionShape shape)
    {
        var aliases = shape.Spellings.Except(shape.Negatives).Where(word => word != name);
        (string Key, ConfigValue? Value)[] facts =
        [
            ("flag", name),
            ("aliases", Texts(aliases)),
            ("negative", Texts(shape.Negatives)),
            ("kind", shape.Kind is { } kind ? kind : (ConfigValue?)null),
            ("item", shape.Kind == "list" ? Item(shape) : null),
            ("choices", Texts(shape.Choices)),
            ("action", Action(shape)),
            ("default", HelpDefault.Of(entry.Text, shape.Choices)),
            ("group", entry.Group.Length > 0 ? entry.Group : (ConfigValue?)null),
            ("deprecated", IsDeprecated(entry.Text, name) ? true : (ConfigValue?)null),
        ];
        return new ConfigMap(EquatableMap.From(facts
            .Where(static fact => fact.Value is not null)
            .Select(static fact => KeyValuePair.Create(fact.Key, fact.Value ?? ConfigNull.Instance))));
    }

    private static ConfigMap? Item(OptionShape shape) =>
        shape.Choices.IsEmpty ? null : new ConfigMap(new() { ["kind"] = "enum" });

    private static ConfigValue Action(OptionShape shape) =>
        shape.TakesValue ? "store" : shape.Negatives.IsEmpty ? "store_true" : "boolean_optional";

    /// <summary>Whether the text is about the flag itself being discouraged, not about one of its values.</summary>
    private static bool IsDeprecated(string text, string name)
    {
        var start = text.TrimStart('[', '(', ':', '*', ' ', '`');
        return start.StartsWith("deprecated", StringComparison.OrdinalIgnoreCase)
            || start.StartsWith("tag:`deprecated`", StringComparison.Ordinal)
            || text.Contains($"{name} is deprecated", StringComparison.OrdinalIgnoreCase);
    }

    private static ConfigList? Texts(IEnumerable<string> words)
    {
        var items = EquatableArray.From(words.Select(static word => (ConfigValue)word));
        return items.IsEmpty ? null : new ConfigList(items);
    }
}
