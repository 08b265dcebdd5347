using System.Text.RegularExpressions;

namespace Srtctl.Runtime.Slurm;

/// <summary>The job ID in the answer of <c>sbatch --parsable</c>: one line, <c>ID</c> or <c>ID;CLUSTER</c>.</summary>
public static partial class SubmittedJobId
{
    /// <summary>
    /// The ID, or null when it is not certain. Lines that cannot be an answer are skipped, because site plugins print
    /// greetings; two candidates are no answer.
    /// </summary>
    public static string? Parse(string output)
    {
        var candidates = output.Split('\n').Select(static line => Answer().Match(line.Trim())).Where(static match => match.Success);
        return candidates.Select(static match => match.Groups["id"].Value).Distinct().ToArray() is [var only] ? only : null;
    }

    [GeneratedRegex(@"^(?<id>[1-9]\d{0,9})(;[A-Za-z0-9_.-]+)?$")]
    private static partial Regex Answer();
}
