using System.Text.Json;

namespace Srtctl.Agent.Load;

/// <summary>Files that appear whole or not at all.</summary>
internal static class AtomicFile
{
    public static void Write(string path, Action<Stream> content)
    {
        var partial = path + ".partial";
        try
        {
            using (var stream = File.Create(partial))
                content(stream);
            File.Move(partial, path, overwrite: true);
        }
        catch
        {
            File.Delete(partial);
            throw;
        }
    }

    public static void WriteJson(string path, Action<Utf8JsonWriter> members) => Write(path, stream =>
    {
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    });
}
