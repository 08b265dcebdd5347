using System.Text.Json;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Reports.Catalogs;

/// <summary>Members that are left out when there is nothing to say.</summary>
internal static class OptionalJson
{
    public static void WriteOptional(this Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, EquatableArray<string> values)
    {
        if (values.IsEmpty)
            return;
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
