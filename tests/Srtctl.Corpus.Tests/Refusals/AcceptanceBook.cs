namespace Srtctl.Corpus.Tests.Refusals;

/// <summary>All failures and refusals of the Python tool that srtctl need not share.</summary>
public static class AcceptanceBook
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<AcceptanceRule> All { get; } =
    [
        new(113, "an override file may have a sweep", static message =>
            message.Contains("\"sweep\":[\"Unknown field.\"]", StringComparison.Ordinal)),
        new(114, "the site's wish for heterogeneous jobs is for split deployments", static message =>
            message.StartsWith("ValueError: [\"het_jobs=true requires a disaggregated layout", StringComparison.Ordinal)),
        new(115, "values of a sweep keep their type", static message =>
            message.EndsWith("can't multiply sequence by non-int of type 'str'", StringComparison.Ordinal)),
        new(134, "workers are placed where nodes suffice", static message =>
            message == "run IndexError: tuple index out of range"),
        new(147, "the prefix-ratio benchmark takes any frontend", static message =>
            message == "Config error: router benchmark requires frontend.type: sglang"),
        new(116, "files are looked for at submission", static message =>
            message.StartsWith("runtime FileNotFoundError: Model path does not exist", StringComparison.Ordinal)),
    ];

    /// <summary>The rule that covers what the Python tool says; null when none does.</summary>
    public static AcceptanceRule? For(string message) => All.FirstOrDefault(rule => rule.Explains(message));
}
