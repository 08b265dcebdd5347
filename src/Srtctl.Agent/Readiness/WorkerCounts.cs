using System.Text.Json;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Readiness;

/// <summary>Workers a frontend knows of.</summary>
internal readonly record struct WorkerCounts(int Prefill, int Decode)
{
    /// <summary>Reads a frontend's answer; null when it does not have the shape.</summary>
    public static WorkerCounts? Read(WorkerCountShape shape, ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return shape == WorkerCountShape.DynamoHealth ? OfDynamo(document.RootElement) : OfRouter(document.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static WorkerCounts? OfDynamo(JsonElement root)
    {
        if (!TryGet(root, "instances", JsonValueKind.Array, out var instances))
            return null;
        var (prefill, decode) = (0, 0);
        foreach (var instance in instances.EnumerateArray())
        {
            if (Text(instance, "endpoint") != "generate")
                continue;
            if (Text(instance, "component") is "prefill")
                prefill++;
            else if (Text(instance, "component") is "decode" or "backend" or "tensorrt_llm")
                decode++;
        }

        return new WorkerCounts(prefill, decode);
    }

    private static WorkerCounts? OfRouter(JsonElement root) => TryGet(root, "stats", JsonValueKind.Object, out var stats)
        ? new WorkerCounts(Number(stats, "prefill_count"), Number(stats, "decode_count") + Number(stats, "regular_count"))
        : null;

    private static bool TryGet(JsonElement element, string name, JsonValueKind kind, out JsonElement value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out value) && value.ValueKind == kind;
    }

    private static string? Text(JsonElement element, string name) =>
        TryGet(element, name, JsonValueKind.String, out var value) ? value.GetString() : null;

    private static int Number(JsonElement element, string name) =>
        TryGet(element, name, JsonValueKind.Number, out var value) && value.TryGetInt32(out var number) ? number : 0;
}
