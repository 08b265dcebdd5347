using System.Text.Json;

namespace Srtctl.Agent.Fingerprints;

/// <summary>The GPUs a container sees.</summary>
internal sealed record GpuList(IReadOnlyList<GpuDevice> Devices)
{
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("gpu");
        writer.WriteBoolean("available", Devices.Count > 0);
        writer.WriteString("driver", Devices.Count > 0 ? Devices[0].Driver : null);
        writer.WriteStartArray("gpus");
        foreach (var device in Devices)
        {
            writer.WriteStartObject();
            writer.WriteString("name", device.Name);
            writer.WriteString("driver", device.Driver);
            writer.WriteString("memory", device.Memory);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
