using System.Text.RegularExpressions;
using Srtctl.Model.Jobs;

namespace Srtctl.Planning.Checks;

/// <summary>Names that end up in SLURM, file names and results.</summary>
internal static partial class NameChecks
{
    public static void Run(Job job, Findings findings)
    {
        if (job.Model.StageDirectory is { } stage
            && (!stage.StartsWith('/') || stage.AsSpan().ContainsAny(',', ':') || HasControl(stage)))
            findings.Error(
                "SRT1033", "Model.StageDirectory", $"'{Visible(stage)}' is no absolute path that can be mounted.",
                "Begin it with /, without commas and colons.");
        if (!Name().IsMatch(job.Name))
            findings.Error(
                "SRT1001", "Name",
                $"'{Visible(job.Name)}' cannot name a job: a name has 1 to 128 letters, digits and . _ + = -, and "
                    + "begins with a letter or digit.",
                "Choose such a name; it becomes part of file names and SLURM's lists.");
        if (string.IsNullOrWhiteSpace(job.Model.Path) || HasControl(job.Model.Path))
            findings.Error(
                "SRT1002", "Model.Path", "The path is empty or has control characters.",
                "Give an alias, a directory or hf:<name>.");
        if (string.IsNullOrWhiteSpace(job.Container) || HasControl(job.Container))
            findings.Error(
                "SRT1002", "Container", "The container is empty or has control characters.",
                "Give an alias, an image file or an image reference.");
        if (job.Node.Gpus is < 1 or > 10_000)
            findings.Error(
                "SRT1002", "Node.Gpus", $"A node has {job.Node.Gpus} GPUs.",
                "Use the number of GPUs of a node, 4 or 8 on most clusters.");
    }

    /// <summary>Whether a text has line breaks or other control characters.</summary>
    internal static bool HasControl(string text) => text.Any(char.IsControl);

    /// <summary>The text with control characters made visible, for messages.</summary>
    internal static string Visible(string text) =>
        string.Concat(text.Select(static character => char.IsControl(character) || char.IsSurrogate(character)
            ? $"\\u{(int)character:x4}"
            : character.ToString()));

    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9._+=-]{0,127}\z")]
    private static partial Regex Name();
}
