using System.Text.RegularExpressions;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Resolution;

/// <summary>The <c>{names}</c> that mount paths may contain.</summary>
internal sealed partial class Placeholders(Job job, int head, string modelPath, string image)
{
    private static readonly EquatableArray<string> Known =
    [
        "job_id", "run_directory", "run_name", "log_dir", "head_node_ip", "model_path", "container_image",
        "gpus_per_node",
    ];

    /// <summary>Model directory on the host, or <c>hf:</c> reference.</summary>
    public string ModelPath => modelPath;

    /// <summary>Names that can be used, for messages.</summary>
    public static string Names => string.Join(", ", Known.Select(static name => $"{{{name}}}"));

    /// <summary>The first placeholder that is not known; null when all are.</summary>
    public static string? Unknown(string text) =>
        Pattern().Matches(text).Select(static match => match.Groups[1].Value)
            .FirstOrDefault(static name => !Known.Contains(name));

    /// <summary>The text with its placeholders as references.</summary>
    public PlanText Bind(string text)
    {
        var parts = new List<TextPart>();
        var end = 0;
        foreach (Match match in Pattern().Matches(text))
        {
            parts.Add(Literal(text[end..match.Index]));
            parts.AddRange((IEnumerable<TextPart>)Value(match.Groups[1].Value, match.Value).Parts);
            end = match.Index + match.Length;
        }

        parts.Add(Literal(text[end..]));
        return PlanText.From(parts);
    }

    private PlanText Value(string name, string written) => name switch
    {
        "job_id" => TextPart.JobId,
        "run_directory" => TextPart.RunDirectory,
        "run_name" => PlanText.Of($"{job.Name}_{TextPart.JobId}"),
        "log_dir" => Paths.HostLogs,
        "head_node_ip" => TextPart.Address(head),
        "model_path" => modelPath,
        "container_image" => image,
        "gpus_per_node" => job.Node.Gpus.ToString(),
        _ => written,
    };

    private static TextPart Literal(string text) => new(TextPartKind.Literal, text);

    [GeneratedRegex(@"\{([a-z_]+)\}")]
    private static partial Regex Pattern();
}
