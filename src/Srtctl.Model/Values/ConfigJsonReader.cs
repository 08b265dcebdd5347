using System.Text.Json;
using Srtctl.Model.Collections;

namespace Srtctl.Model.Values;

/// <summary>Reads JSON as configuration values.</summary>
public static class ConfigJsonReader
{
    /// <summary>The value, or null when the text is not one JSON value, or has half a character in a string.</summary>
    public static ConfigValue? Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static ConfigValue Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.True => new ConfigBool(true),
        JsonValueKind.False => new ConfigBool(false),
        JsonValueKind.String => new ConfigText(element.GetString() ?? ""),
        JsonValueKind.Number when element.TryGetInt64(out var whole) => new ConfigInteger(whole),
        JsonValueKind.Number => new ConfigNumber(element.GetDouble()),
        JsonValueKind.Array => new ConfigList(EquatableArray.From(element.EnumerateArray().Select(Read))),
        JsonValueKind.Object => new ConfigMap(EquatableMap.From(
            element.EnumerateObject().Select(static entry => KeyValuePair.Create(entry.Name, Read(entry.Value))))),
        _ => ConfigNull.Instance,
    };
}
