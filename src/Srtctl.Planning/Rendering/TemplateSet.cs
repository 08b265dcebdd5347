using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Rendering;

/// <summary>
/// Text templates by file name, with a site's own in place of the built-in ones. A template has named slots
/// <c>{{ name }}</c> and nothing else: no loops, no conditions.
/// </summary>
/// <param name="Overrides">Text by template file name, for example <c>sbatch_script.sh</c>.</param>
public sealed partial record TemplateSet(EquatableMap<string, string> Overrides)
{
    private static readonly ConcurrentDictionary<string, string> BuiltInText = new();

    /// <summary>The templates that come with srtctl.</summary>
    public static TemplateSet BuiltIn { get; } = new(EquatableMap<string, string>.Empty);

    /// <summary>Fills the slots of a template.</summary>
    /// <exception cref="TemplateException">A slot has no value, a value has no slot, or a brace pair is not a
    /// slot.</exception>
    public PlanText Render(string template, TemplateSlots slots)
    {
        var text = Overrides.TryGetValue(template, out var own) ? own : BuiltInText.GetOrAdd(template, ReadBuiltIn);
        var parts = new List<TextPart>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var end = 0;
        foreach (Match match in Slot().Matches(text))
        {
            var name = match.Groups[1].Value;
            if (!slots.TryGet(name, out var value))
                throw new TemplateException(
                    template, $"slot '{name}' is not known; known: {string.Join(", ", slots.Names.Order())}");
            used.Add(name);
            parts.Add(new(TextPartKind.Literal, Literal(template, text[end..match.Index])));
            parts.AddRange((IEnumerable<TextPart>)value.Parts);
            end = match.Index + match.Length;
        }

        parts.Add(new(TextPartKind.Literal, Literal(template, text[end..])));
        if (slots.Names.FirstOrDefault(name => !used.Contains(name)) is { } missing)
            throw new TemplateException(template, $"slot '{missing}' is missing");
        return PlanText.From(parts);
    }

    /// <summary>Whether a built-in template has this file name.</summary>
    public static bool IsKnown(string template) =>
        typeof(TemplateSet).Assembly.GetManifestResourceInfo(ResourceName(template)) is not null;

    private static string ResourceName(string template) => $"templates/{template}.template";

    private static string Literal(string template, string text) =>
        text.Contains("{{", StringComparison.Ordinal)
            ? throw new TemplateException(template, "'{{' begins no slot; a slot is {{ name }}")
            : text;

    private static string ReadBuiltIn(string template)
    {
        using var stream = typeof(TemplateSet).Assembly.GetManifestResourceStream(ResourceName(template))
            ?? throw new TemplateException(template, "there is no such template");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\{\{ *([a-z_]+) *\}\}")]
    private static partial Regex Slot();
}
