using System.Text.Json.Serialization;

namespace Srtctl.Agent.Nodes;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(NodeFacts))]
internal sealed partial class NodeJsonContext : JsonSerializerContext;
