using System.Globalization;
using System.Text.Json;
using Srtctl.Agent.Http;
using Srtctl.Agent.Mocks.Engines;

namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>The part of etcd's v3 JSON gateway that workers and frontends use.</summary>
internal sealed class MockEtcd(CommandLineFlags flags, MockSurroundings surroundings) : MockProgram
{
    private readonly EtcdStore _store = new(surroundings.Time);

    public override string Name => "etcd";

    public override async Task RunAsync(CancellationToken cancellation)
    {
        var urls = (flags.Text("--listen-client-urls") ?? "http://127.0.0.1:2379").Split(',');
        if (!Uri.TryCreate(urls[0], UriKind.Absolute, out var url))
            throw new MockUsageException($"--listen-client-urls is '{urls[0]}'; give http://HOST:PORT");
        await using var server = HttpServer.Start(
            surroundings.ListenAt(url.Host, url.Port), AnswerAsync, $"{PrivateProtocol.MockHeader}: etcd");
        await surroundings.Log.WriteLineAsync($"mock etcd serves client requests on {server.EndPoint}");
        await surroundings.Log.FlushAsync(cancellation);
        await Task.Delay(Timeout.InfiniteTimeSpan, surroundings.Time, cancellation);
    }

    internal async Task AnswerAsync(HttpExchange exchange, CancellationToken cancellation)
    {
        var (status, body) = Answer(exchange.Request);
        await exchange.RespondAsync(status, MockJson.ContentType, body, cancellation);
    }

    private (int Status, ReadOnlyMemory<byte> Body) Answer(HttpRequest request)
    {
        if (request is { Method: "GET", Path: "/health" })
            return (200, MockJson.Object(static writer => writer.WriteString("health", "true")));
        if (request is { Method: "GET", Path: "/version" })
            return (200, MockJson.Object(static writer => writer.WriteString("etcdserver", "srtctl-mock")));
        try
        {
            using var document = JsonDocument.Parse(request.Body);
            return Call(request.Path, document.RootElement);
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidOperationException)
        {
            return (400, Failure("the body is not a request of the v3 gateway", 3));
        }
    }

    private (int Status, ReadOnlyMemory<byte> Body) Call(string path, JsonElement body) => path switch
    {
        "/v3/lease/grant" => Granted(Number(body, "TTL")),
        "/v3/lease/keepalive" => Kept(Number(body, "ID")),
        "/v3/lease/revoke" or "/v3/kv/lease/revoke" => _store.Revoke(Number(body, "ID"))
            ? (200, MockJson.Object(WriteHeader))
            : (404, Failure("etcdserver: requested lease not found", 5)),
        "/v3/kv/put" => _store.Put(Text(body, "key") ?? "", Text(body, "value") ?? "", Number(body, "lease"))
            ? (200, MockJson.Object(WriteHeader))
            : (404, Failure("etcdserver: requested lease not found", 5)),
        "/v3/kv/range" => (200, Found(_store.Range(Text(body, "key") ?? "", Text(body, "range_end")))),
        "/v3/kv/deleterange" => Deleted(_store.Delete(Text(body, "key") ?? "", Text(body, "range_end"))),
        _ => (404, Failure($"the mock of etcd does not serve {path}", 12)),
    };

    private (int Status, ReadOnlyMemory<byte> Body) Granted(long seconds)
    {
        var lease = _store.Grant(seconds);
        return (200, MockJson.Object(writer =>
        {
            WriteHeader(writer);
            writer.WriteString("ID", Decimal(lease));
            writer.WriteString("TTL", Decimal(Math.Max(1, seconds)));
        }));
    }

    private (int Status, ReadOnlyMemory<byte> Body) Kept(long lease)
    {
        var left = _store.KeepAlive(lease);
        return (200, MockJson.Object(writer =>
        {
            writer.WriteStartObject("result");
            WriteHeader(writer);
            writer.WriteString("ID", Decimal(lease));
            if (left > 0)
                writer.WriteString("TTL", Decimal(left));
            writer.WriteEndObject();
        }));
    }

    private (int Status, ReadOnlyMemory<byte> Body) Deleted(int count) => (200, MockJson.Object(writer =>
    {
        WriteHeader(writer);
        writer.WriteString("deleted", Decimal(count));
    }));

    private ReadOnlyMemory<byte> Found(IReadOnlyList<EtcdStore.Pair> pairs) => MockJson.Object(writer =>
    {
        WriteHeader(writer);
        if (pairs.Count == 0)
            return;
        writer.WriteStartArray("kvs");
        foreach (var pair in pairs)
        {
            writer.WriteStartObject();
            writer.WriteString("key", pair.Key);
            writer.WriteString("mod_revision", Decimal(pair.Revision));
            writer.WriteString("value", pair.Value);
            writer.WriteString("lease", Decimal(pair.Lease));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("count", Decimal(pairs.Count));
    });

    private void WriteHeader(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("header");
        writer.WriteString("revision", Decimal(_store.Revision));
        writer.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Failure(string message, int code) => MockJson.Object(writer =>
    {
        writer.WriteString("error", message);
        writer.WriteNumber("code", code);
        writer.WriteString("message", message);
    });

    /// <summary>The gateway writes 64-bit numbers as text and reads either.</summary>
    private static long Number(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value))
            return 0;
        return value.ValueKind == JsonValueKind.Number
            ? value.GetInt64()
            : long.Parse(value.GetString() ?? "", CultureInfo.InvariantCulture);
    }

    private static string? Text(JsonElement body, string name) =>
        body.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Decimal(long number) => number.ToString(CultureInfo.InvariantCulture);
}
