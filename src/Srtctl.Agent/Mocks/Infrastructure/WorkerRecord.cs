using System.Text;
using System.Text.Json;
using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>What a mock Dynamo worker tells frontends about itself.</summary>
internal sealed record WorkerRecord(EngineRole Role, Uri Address, string Model, int BootstrapPort)
{
    /// <summary>Keys of mock workers begin with it; nothing of Dynamo's own is touched.</summary>
    public const string Prefix = "/srtctl-mock/workers/";

    public string Key => $"{Prefix}{Component}/{Address.Authority}";

    /// <summary>The component name under which Dynamo's health page lists such a worker.</summary>
    public string Component => Role switch
    {
        EngineRole.Prefill => "prefill",
        EngineRole.Decode => "decode",
        _ => "backend",
    };

    public string ToJson() => Encoding.UTF8.GetString(MockJson.Object(writer =>
    {
        writer.WriteString("component", Component);
        writer.WriteString("address", Address.GetLeftPart(UriPartial.Authority));
        writer.WriteString("model", Model);
        writer.WriteNumber("bootstrap_port", BootstrapPort);
    }).Span);

    /// <summary>Null when the text is not such a record.</summary>
    public static WorkerRecord? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var role = root.GetProperty("component").GetString() switch
            {
                "prefill" => EngineRole.Prefill,
                "decode" => EngineRole.Decode,
                _ => EngineRole.Aggregated,
            };
            var model = root.GetProperty("model").GetString() ?? "";
            return Uri.TryCreate(root.GetProperty("address").GetString(), UriKind.Absolute, out var address)
                ? new WorkerRecord(role, address, model, root.GetProperty("bootstrap_port").GetInt32())
                : null;
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
