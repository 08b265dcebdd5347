using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>Answers that mock frontends give about themselves.</summary>
internal static class FrontendPages
{
    /// <summary>Dynamo's health page: one instance with endpoint <c>generate</c> per worker.</summary>
    public static ReadOnlyMemory<byte> DynamoHealth(IReadOnlyList<Worker> workers) => MockJson.Object(writer =>
    {
        writer.WriteString("status", workers.Count > 0 ? "healthy" : "unhealthy");
        writer.WriteStartArray("endpoints");
        foreach (var component in workers.Select(Component).Distinct())
            writer.WriteStringValue($"dyn://dynamo.{component}.generate");
        writer.WriteEndArray();
        writer.WriteStartArray("instances");
        foreach (var worker in workers)
        {
            writer.WriteStartObject();
            writer.WriteString("namespace", "dynamo");
            writer.WriteString("component", Component(worker));
            writer.WriteString("endpoint", "generate");
            writer.WriteString("transport", worker.Address.Authority);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    /// <summary>The SGLang router's worker list with its counts per kind.</summary>
    public static ReadOnlyMemory<byte> RouterWorkers(IReadOnlyList<Worker> healthy) => MockJson.Object(writer =>
    {
        writer.WriteStartArray("workers");
        foreach (var worker in healthy)
        {
            writer.WriteStartObject();
            writer.WriteString("url", worker.Address.GetLeftPart(UriPartial.Authority));
            writer.WriteString("worker_type", worker.Role == EngineRole.Aggregated ? "regular" : Component(worker));
            writer.WriteBoolean("is_healthy", true);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("total", healthy.Count);
        writer.WriteStartObject("stats");
        writer.WriteNumber("prefill_count", Count(healthy, EngineRole.Prefill));
        writer.WriteNumber("decode_count", Count(healthy, EngineRole.Decode));
        writer.WriteNumber("regular_count", Count(healthy, EngineRole.Aggregated));
        writer.WriteEndObject();
    });

    public static string Metrics(string prefix, long requests, int workers) =>
        $"# HELP {prefix}_requests_total Requests taken by a mock frontend.\n"
        + $"# TYPE {prefix}_requests_total counter\n{prefix}_requests_total {requests}\n"
        + $"# HELP {prefix}_workers Workers that a mock frontend knows.\n"
        + $"# TYPE {prefix}_workers gauge\n{prefix}_workers {workers}\n";

    private static int Count(IEnumerable<Worker> workers, EngineRole role) =>
        workers.Count(worker => worker.Role == role);

    private static string Component(Worker worker) => worker.Role switch
    {
        EngineRole.Prefill => "prefill",
        EngineRole.Decode => "decode",
        _ => "backend",
    };
}
