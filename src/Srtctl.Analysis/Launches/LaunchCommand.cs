using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Launches;

/// <summary>A command as a log shows it.</summary>
/// <param name="Kind">Engine or benchmark that it starts.</param>
/// <param name="Raw">The text without what marks it as a command.</param>
public sealed record LaunchCommand(string Kind, string Raw)
{
    private static readonly (string Name, string[] Flags)[] Synonyms =
    [
        ("model_path", ["model_path", "model", "m"]),
        ("tp_size", ["tp_size", "tp", "tensor_parallel_size"]),
        ("dp_size", ["dp_size", "dp", "data_parallel_size"]),
        ("pp_size", ["pp_size", "pp", "pipeline_parallel_size"]),
        ("ep_size", ["ep_size", "ep", "expert_parallel_size"]),
        ("max_num_seqs", ["max_num_seqs", "max_running_requests"]),
        ("max_model_len", ["max_model_len", "context_length"]),
        ("gpu_memory_utilization", ["gpu_memory_utilization", "mem_fraction_static"]),
        ("base_url", ["base_url", "url"]),
        ("num_prompts", ["num_prompts", "request_count"]),
        ("max_concurrency", ["max_concurrency", "concurrency"]),
        ("input_len", ["random_input_len", "input_len", "isl"]),
        ("output_len", ["random_output_len", "output_len", "osl"]),
        ("dataset", ["dataset_name", "dataset", "dataset_path"]),
    ];

    /// <summary>Every flag in snake case; <c>true</c> for one without a value.</summary>
    public EquatableMap<string, string> Arguments { get; } = CommandArguments.Of(Raw);

    /// <summary>
    /// A value by the name that all tools share, such as <c>tp_size</c> for <c>--tensor-parallel-size</c>; null when
    /// the command does not state it.
    /// </summary>
    public string? Value(string name)
    {
        var flags = Synonyms.FirstOrDefault(synonym => synonym.Name == name).Flags ?? [name];
        foreach (var flag in flags)
        {
            if (Arguments.TryGetValue(flag, out var value))
                return value;
        }

        return name == "base_url" && Arguments.TryGetValue("host", out var host)
            && Arguments.TryGetValue("port", out var port)
            ? $"http://{host}:{port}"
            : null;
    }
}
