using System.Text;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Checks;

/// <summary>Every argument and variable of a plan is something the kernel can hand to a process.</summary>
internal static class PlanTextChecks
{
    /// <summary>Linux limits one argument or variable to 32 pages, its terminator included.</summary>
    private const int LongestText = 32 * 4096 - 1;

    public static void Run(LaunchPlan plan, Findings findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var process in plan.Processes())
        {
            foreach (var word in process.Argv())
                Check(word, process.Name, seen, findings);
            foreach (var variable in process.Environment)
                Check(variable.Value, $"{process.Name} {variable.Name}", seen, findings);
        }
    }

    private static void Check(PlanText text, string place, HashSet<string> seen, Findings findings)
    {
        foreach (var part in text.Parts)
            if (part.Kind == TextPartKind.Literal && seen.Add(part.Value) && Fault(part.Value) is { } fault)
                findings.Error("SRT1031", place, $"'{Start(part.Value)}' {fault}.", "No process can receive that.");
    }

    private static string? Fault(string text)
    {
        if (text.Contains('\0'))
            return "contains NUL";
        if (HasLoneSurrogate(text))
            return "is not valid Unicode";
        return text.Length * 3 > LongestText && Encoding.UTF8.GetByteCount(text) > LongestText
            ? $"has more than {LongestText} bytes"
            : null;
    }

    private static bool HasLoneSurrogate(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
            return false;
        for (var index = 0; index < text.Length; index++)
            if (char.IsSurrogate(text[index])
                && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[++index])))
                return true;
        return false;
    }

    private static string Start(string text)
    {
        var visible = NameChecks.Visible(text);
        return visible.Length <= 40 ? visible : visible[..40] + "…";
    }
}
