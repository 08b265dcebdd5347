namespace Srtctl.Analysis.Runs;

/// <summary>Names of run directories: a job ID, alone or followed by <c>_</c> and more.</summary>
internal static class RunName
{
    private static readonly string[] Ignored = ["utils", "__pycache__", "venv", ".venv"];

    /// <summary>
    /// The digits in front; empty when there are none, or when something else follows them than <c>_</c>.
    /// </summary>
    public static string JobId(string name)
    {
        var digits = name.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 ? name : digits > 0 && name[digits] == '_' ? name[..digits] : "";
    }

    /// <summary>True for names that are never runs, and that nobody wants to hear about.</summary>
    public static bool IsIgnored(string name) =>
        name.StartsWith('.') || Ignored.Contains(name) || name.Contains(".py", StringComparison.Ordinal);
}
