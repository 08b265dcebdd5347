using System.Text.Json;
using Srtctl.Model.Collections;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Srtctl.Analysis.Runs;

/// <summary>Reads what configures a worker: the dump of its node and the recipe. Damaged files say nothing.</summary>
internal static class NodeConfigFiles
{
    public static NodeConfig Read(RunFiles run, WorkerLogName name)
    {
        var environment = new OrderedDictionary<string, string>();
        var config = NodeConfig.Unknown;
        if (NodeFile(run, name) is { } path && Parse(path) is { } document)
        {
            using (document)
                config = OfNode(document.RootElement, environment);
        }

        foreach (var (key, value) in OfRecipe(run, name.Role == "agg" ? "aggregated" : name.Role))
            environment[key] = value;
        return config with { Environment = EquatableMap<string, string>.Empty.With(environment) };
    }

    private static string? NodeFile(RunFiles run, WorkerLogName name) =>
        ((string[])[$"{name.Node}_{name.Role}_{name.WorkerId}", $"{name.Node}_{name.Role}", name.Node])
            .Select(stem => run.Find($"{stem}_config.json")).FirstOrDefault(static path => path is not null);

    private static JsonDocument? Parse(string path)
    {
        try
        {
            return JsonDocument.Parse(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static NodeConfig OfNode(JsonElement root, OrderedDictionary<string, string> environment)
    {
        foreach (var variable in Members(Member(root, "environment")))
            environment[variable.Name] = Text(variable.Value) ?? "";
        return new()
        {
            Gpus = EquatableArray.From(Items(Member(Member(root, "gpu_info"), "gpus")).Select(static gpu => new NodeGpu(
                Text(Member(gpu, "name")), Text(Member(gpu, "memory_total")), Text(Member(gpu, "driver_version"))))),
            ServerArguments = EquatableMap<string, string>.Empty.With(
                Members(Member(Member(root, "config"), "server_args"))
                    .Select(static item => KeyValuePair.Create(item.Name, item.Value.GetRawText()))),
            CommandLineArguments = EquatableArray.From(
                Items(Member(Member(root, "runtime_info"), "command_line_args"))
                    .Select(static item => Text(item) ?? "")),
        };
    }

    private static IEnumerable<KeyValuePair<string, string>> OfRecipe(RunFiles run, string role)
    {
        if (run.Find("config.yaml") is not { } path || Yaml(path) is not { } root
            || Child(Child(root, "backend"), $"{role}_environment") is not YamlMappingNode variables)
            return [];
        return variables.Children.Where(static pair => pair is { Key: YamlScalarNode, Value: YamlScalarNode })
            .Select(static pair => KeyValuePair.Create($"{pair.Key}", $"{pair.Value}"));
    }

    private static YamlNode? Yaml(string path)
    {
        try
        {
            var stream = new YamlStream();
            using var text = File.OpenText(path);
            stream.Load(text);
            return stream.Documents.FirstOrDefault()?.RootNode;
        }
        catch (Exception error) when (error is YamlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static YamlNode? Child(YamlNode? node, string name) =>
        node is YamlMappingNode map && map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    private static JsonElement Member(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var member) ? member : default;

    private static JsonElement.ArrayEnumerator Items(JsonElement array) =>
        array.ValueKind == JsonValueKind.Array ? array.EnumerateArray() : default;

    private static JsonElement.ObjectEnumerator Members(JsonElement map) =>
        map.ValueKind == JsonValueKind.Object ? map.EnumerateObject() : default;

    private static string? Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString(),
        JsonValueKind.Undefined or JsonValueKind.Null => null,
        _ => element.GetRawText(),
    };
}
