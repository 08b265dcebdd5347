using System.Text.Json;

namespace Srtctl.Agent.Runs;

/// <summary>Writes a file so that readers see all of it or nothing.</summary>
internal static class AtomicFile
{
    /// <summary>Writes beside the target and renames.</summary>
    public static void Write(string path, Action<Stream> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/");
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            using (var stream = File.Create(temporary))
                content(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes text.</summary>
    public static void Write(string path, string text) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream);
        writer.Write(text);
    });

    /// <summary>Writes one JSON object.</summary>
    public static void WriteJson(string path, Action<Utf8JsonWriter> members) => Write(path, stream =>
    {
        using var writer = new Utf8JsonWriter(stream);
        writer.WriteStartObject();
        members(writer);
        writer.WriteEndObject();
    });
}
