namespace Srtctl.Model.Diagnostics;

/// <summary>How a site or a job wants a rule to be taken.</summary>
/// <param name="Level">What is made of its findings.</param>
/// <param name="Reason">Why; the plan shows it.</param>
public sealed record RuleSetting(RuleLevel Level, string Reason)
{
    /// <summary>Reads <c>off: we run a patched engine</c>; null when the text has another form.</summary>
    public static RuleSetting? Parse(string text)
    {
        var end = text.IndexOf(':', StringComparison.Ordinal);
        return end > 0 && LevelOf(text[..end].Trim()) is { } level && text[(end + 1)..].Trim() is { Length: > 0 } reason
            ? new RuleSetting(level, reason)
            : null;
    }

    private static RuleLevel? LevelOf(string word) => word switch
    {
        "off" => RuleLevel.Off,
        "warning" => RuleLevel.Warning,
        "error" => RuleLevel.Error,
        _ => null,
    };
}
