using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Launches;

/// <summary>The flags of a command line, as a log shows it.</summary>
public static class CommandArguments
{
    /// <summary>
    /// Every flag in snake case with its value: <c>true</c> without one, several joined by blanks, quotes removed. The
    /// <c>-m</c> of Python itself is none.
    /// </summary>
    public static EquatableMap<string, string> Of(string command)
    {
        var values = new OrderedDictionary<string, string>();
        var (flag, before) = ((string?)null, "");
        foreach (var word in CommandWords.Of(command))
        {
            var isModule = word.Text == "-m" && Path.GetFileName(before).StartsWith("python", StringComparison.Ordinal);
            before = word.Text;
            if (isModule)
                continue;
            if (!word.IsQuoted && FlagName(word.Text) is { } name)
            {
                flag = name;
                var equals = word.Text.IndexOf('=');
                values[flag] = equals < 0 ? "" : word.Text[(equals + 1)..];
                if (equals >= 0)
                    flag = null;
            }
            else if (flag is not null)
            {
                values[flag] = values[flag].Length == 0 ? word.Text : $"{values[flag]} {word.Text}";
            }
        }

        return EquatableMap<string, string>.Empty.With(
            values.Select(static pair => KeyValuePair.Create(pair.Key, pair.Value.Length == 0 ? "true" : pair.Value)));
    }

    private static string? FlagName(string word)
    {
        var name = word.StartsWith("--", StringComparison.Ordinal) ? word[2..]
            : word.Length == 2 && word[0] == '-' && char.IsAsciiLetter(word[1]) ? word[1..]
            : "";
        var equals = name.IndexOf('=');
        name = equals < 0 ? name : name[..equals];
        return name.Length == 0 ? null : name.Replace('-', '_');
    }
}
