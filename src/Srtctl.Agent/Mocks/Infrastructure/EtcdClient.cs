using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>The few calls of etcd's v3 JSON gateway that registration and discovery need.</summary>
internal sealed class EtcdClient(Uri address) : IDisposable
{
    private readonly HttpClient _http = new() { BaseAddress = address, Timeout = TimeSpan.FromSeconds(5) };

    public Uri Address => address;

    /// <param name="endpoints">As in <c>ETCD_ENDPOINTS</c>: URLs with commas between them; the first is used.</param>
    public static EtcdClient FirstOf(string endpoints) =>
        Uri.TryCreate(endpoints.Split(',')[0].Trim(), UriKind.Absolute, out var uri)
            ? new EtcdClient(uri)
            : throw new MockUsageException($"ETCD_ENDPOINTS is '{endpoints}'; give http://HOST:PORT");

    public async Task<string> GrantAsync(TimeSpan life, CancellationToken cancellation)
    {
        var seconds = ((int)life.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        using var answer = await CallAsync("/v3/lease/grant", [("TTL", seconds)], cancellation);
        return Text(answer.RootElement, "ID");
    }

    /// <returns>Whether the lease still lived.</returns>
    public async Task<bool> KeepAliveAsync(string lease, CancellationToken cancellation)
    {
        using var answer = await CallAsync("/v3/lease/keepalive", [("ID", lease)], cancellation);
        return answer.RootElement.TryGetProperty("result", out var result)
            && result.TryGetProperty("TTL", out var left)
            && left.GetString() is not (null or "0");
    }

    public async Task RevokeAsync(string lease, CancellationToken cancellation)
    {
        using var answer = await CallAsync("/v3/lease/revoke", [("ID", lease)], cancellation);
    }

    public async Task PutAsync(string key, string value, string lease, CancellationToken cancellation)
    {
        using var answer = await CallAsync(
            "/v3/kv/put", [("key", Encode(key)), ("value", Encode(value)), ("lease", lease)], cancellation);
    }

    /// <summary>The values of all keys that begin with the prefix.</summary>
    public async Task<IReadOnlyList<string>> ValuesAsync(string prefix, CancellationToken cancellation)
    {
        var end = prefix[..^1] + (char)(prefix[^1] + 1);
        using var answer = await CallAsync(
            "/v3/kv/range", [("key", Encode(prefix)), ("range_end", Encode(end))], cancellation);
        if (!answer.RootElement.TryGetProperty("kvs", out var pairs))
            return [];
        return [.. pairs.EnumerateArray().Select(static pair =>
            Encoding.UTF8.GetString(Convert.FromBase64String(Text(pair, "value"))))];
    }

    public void Dispose() => _http.Dispose();

    private async Task<JsonDocument> CallAsync(
        string path, (string Name, string Value)[] members, CancellationToken cancellation)
    {
        var body = MockJson.Object(writer =>
        {
            foreach (var (name, value) in members)
                writer.WriteString(name, value);
        });
        using var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(MockJson.ContentType);
        using var response = await _http.PostAsync(path, content, cancellation);
        response.EnsureSuccessStatusCode();
        await using var stream = await response.Content.ReadAsStreamAsync(cancellation);
        return await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
    }

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    private static string Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
