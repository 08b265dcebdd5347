using Srtctl.Model.Collections;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Srtctl.Analysis.Comparison;

/// <summary>The values of a YAML file by their paths, such as <c>resources.decode_workers</c>.</summary>
internal static class RecipeFacts
{
    private const int Deepest = 32;

    /// <summary>What has no part in what is measured.</summary>
    private static readonly string[] Labels = ["name", "slurm", "tags", "reporting"];

    /// <summary>Values that the metadata of a run repeat, and their names there.</summary>
    public static EquatableMap<string, string> Repeated { get; } = new()
    {
        ["model.path"] = "model",
        ["model.precision"] = "precision",
        ["model.container"] = "image",
        ["backend.type"] = "engine",
        ["resources.gpu_type"] = "GPU",
        ["resources.gpus_per_node"] = "GPUs per node",
        ["resources.prefill_nodes"] = "prefill nodes",
        ["resources.decode_nodes"] = "decode nodes",
        ["resources.agg_nodes"] = "aggregated nodes",
        ["benchmark.type"] = "benchmark",
        ["benchmark.isl"] = "tokens in",
        ["benchmark.osl"] = "tokens out",
    };

    /// <summary>Values of a file; null when it cannot be read.</summary>
    public static EquatableMap<string, string>? Read(string path)
    {
        try
        {
            return OfText(File.ReadAllText(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Values of a text; null when it is no YAML with keys.</summary>
    public static EquatableMap<string, string>? OfText(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents.FirstOrDefault()?.RootNode is YamlMappingNode root
                ? EquatableMap<string, string>.Empty.With(
                    Flat("", root, 0).Where(static pair => !Labels.Contains(pair.Key.Split('.', '[')[0]))
                        .DistinctBy(static pair => pair.Key))
                : null;
        }
        catch (YamlException)
        {
            return null;
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Flat(string path, YamlNode node, int depth) => node switch
    {
        _ when depth > Deepest => [],
        YamlMappingNode map => map.Children.SelectMany(
            pair => Flat(path.Length == 0 ? $"{pair.Key}" : $"{path}.{pair.Key}", pair.Value, depth + 1)),
        YamlSequenceNode list => list.Children.Index().SelectMany(
            item => Flat($"{path}[{item.Index}]", item.Item, depth + 1)),
        _ => [new(path, $"{node}")],
    };
}
