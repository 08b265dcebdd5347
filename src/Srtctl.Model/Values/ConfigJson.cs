using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Srtctl.Model.Values;

/// <summary>Configuration values as JSON.</summary>
public static class ConfigJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The value on one line, entries in their order. Infinite numbers and NaN, which JSON lacks, become the words that
    /// Python's reader accepts: <c>Infinity</c>, <c>-Infinity</c>, <c>NaN</c>.
    /// </summary>
    public static string Write(ConfigValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            Write(writer, value);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, ConfigValue value)
    {
        switch (value)
        {
            case ConfigBool flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case ConfigInteger number:
                writer.WriteNumberValue(number.Value);
                break;
            case ConfigNumber number:
                writer.WriteRawValue(ConfigNumberText.Of(number.Value), skipInputValidation: true);
                break;
            case ConfigText text:
                writer.WriteStringValue(text.Value);
                break;
            case ConfigList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case ConfigMap map:
                writer.WriteStartObject();
                foreach (var (name, entry) in map.Entries)
                {
                    writer.WritePropertyName(name);
                    Write(writer, entry);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
