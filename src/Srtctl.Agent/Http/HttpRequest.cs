namespace Srtctl.Agent.Http;

/// <summary>One request as received; header names compare without case.</summary>
internal sealed class HttpRequest
{
    public required string Method { get; init; }

    /// <summary>Path and query as sent.</summary>
    public required string Target { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }

    public required bool KeepAlive { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    public string Path => Target.IndexOf('?') is var mark and >= 0 ? Target[..mark] : Target;

    public string? Header(string name)
    {
        foreach (var (key, value) in Headers)
        {
            if (key.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }

        return null;
    }

    public HttpRequest WithBody(ReadOnlyMemory<byte> body) =>
        new() { Method = Method, Target = Target, Headers = Headers, KeepAlive = KeepAlive, Body = body };
}
