using System.Text.Json;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>A call to a status API.</summary>
public sealed record StatusCall(string Method, string Path, JsonElement Body)
{
    /// <summary>A text or number of the body; null when it has none of that name.</summary>
    public string? Text(string name) => Body.TryGetProperty(name, out var value) ? value.ToString() : null;

    public override string ToString() => $"{Method} {Path} {Text("status")}/{Text("stage")}";
}
