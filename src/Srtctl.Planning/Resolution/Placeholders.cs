using System.Text.RegularExpressions;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Resolution;

/// <summary>The <c>{names}</c> that mount paths may contain.</summary>
internal static partial class Placeholders
{
    private static readonly EquatableMap<string, TextPart> Known = new()
    {
        ["job_id"] = TextPart.JobId,
        ["run_directory"] = TextPart.RunDirectory,
    };

    /// <summary>Names that can be used, for messages.</summary>
    public static string Names => string.Join(", ", Known.Keys.Select(static name => $"{{{name}}}")) + ", {log_dir}";

    /// <summary>The first placeholder that is not known; null when all are.</summary>
    public static string? Unknown(string text) =>
        Pattern().Matches(text).Select(static match => match.Groups[1].Value)
            .FirstOrDefault(static name => name != "log_dir" && !Known.ContainsKey(name));

    /// <summary>The text with its placeholders as references.</summary>
    public static PlanText Bind(string text)
    {
        var parts = new List<TextPart>();
        var end = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            parts.Add(Literal(text[end..match.Index]));
            var name = match.Groups[1].Value;
            if (name == "log_dir")
                parts.AddRange((IEnumerable<TextPart>)Paths.HostLogs.Parts);
            else
                parts.Add(Known.TryGetValue(name, out var part) ? part : Literal(match.Value));
            end = match.Index + match.Length;
        }

        parts.Add(Literal(text[end..]));
        return PlanText.From(parts);
    }

    private static TextPart Literal(string text) => new(TextPartKind.Literal, text);

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Pattern();
}
