using System.Text;
using Srtctl.Model.Values;

namespace Srtctl.Catalogs.Output;

/// <summary>
/// Prints a catalog: an object over several lines, a list of plain values on one. Small objects in lists that are in a
/// flag, such as changes, take one line each.
/// </summary>
internal static class CatalogText
{
    private const int Step = 2;
    private const string OneLineEach = "changes";

    public static string Of(ConfigMap document) => Append(new StringBuilder(), document, 0).Append('\n').ToString();

    private static StringBuilder Append(StringBuilder text, ConfigValue value, int indent) => value switch
    {
        ConfigMap map when !map.Entries.IsEmpty => AppendMap(text, map, indent),
        ConfigList list when list.Items.Any(static item => item is ConfigMap) => AppendList(text, list, indent, false),
        ConfigList list => text.Append('[').AppendJoin(", ", list.Items).Append(']'),
        _ => text.Append(value),
    };

    private static StringBuilder AppendMap(StringBuilder text, ConfigMap map, int indent)
    {
        text.Append('{');
        var separator = "\n";
        foreach (var (key, value) in map.Entries)
        {
            text.Append(separator).Append(' ', indent + Step).Append(new ConfigText(key)).Append(": ");
            if (key == OneLineEach && value is ConfigList changes)
                AppendList(text, changes, indent + Step, true);
            else
                Append(text, value, indent + Step);
            separator = ",\n";
        }

        return text.Append('\n').Append(' ', indent).Append('}');
    }

    private static StringBuilder AppendList(StringBuilder text, ConfigList list, int indent, bool isOneLineEach)
    {
        text.Append('[');
        var separator = "\n";
        foreach (var item in list.Items)
        {
            text.Append(separator).Append(' ', indent + Step);
            if (isOneLineEach)
                text.Append(Spaced(item));
            else
                Append(text, item, indent + Step);
            separator = ",\n";
        }

        return text.Append('\n').Append(' ', indent).Append(']');
    }

    private static string Spaced(ConfigValue value) => value switch
    {
        ConfigMap map => $"{{ {string.Join(", ", map.Entries.Select(static entry => $"{new ConfigText(entry.Key)}: {Spaced(entry.Value)}"))} }}",
        ConfigList list => $"[{string.Join(", ", list.Items.Select(Spaced))}]",
        _ => value.ToString(),
    };
}
