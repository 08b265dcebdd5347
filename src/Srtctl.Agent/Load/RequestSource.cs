using System.Text.Json;
using System.Buffers;

namespace Srtctl.Agent.Load;

/// <summary>Makes the requests of a run; the same seed makes the same ones.</summary>
internal abstract class RequestSource
{
    /// <param name="count">How many are wanted; a data set may hold fewer.</param>
    public abstract IReadOnlyList<PlannedRequest> Take(int count);

    public static RequestSource For(LoadOptions options) => options.Dataset is { } file
        ? DatasetRequests.Read(file, options.Seed)
        : new RandomRequests(options);

    protected static ReadOnlyMemory<byte> Json(Action<Utf8JsonWriter> value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        value(writer);
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
