using System.Text.Json;

namespace Srtctl.Agent.Fingerprints;

/// <summary>Which model lies in a directory, as far as the files that Hugging Face's tools leave tell.</summary>
internal static class ModelProbe
{
    private const int LongestFile = 1 << 20;

    /// <summary>Writes <c>model</c>: an object, or null when nothing is known.</summary>
    public static void Write(Utf8JsonWriter writer, string directory)
    {
        var download = Json(Path.Combine(directory, ".huggingface", "download_metadata.json"));
        var revision = Revision(directory) ?? Text(download, "revision") ?? Text(download, "commit_hash");
        var repository = Text(download, "repo_id");
        var id = Text(Json(Path.Combine(directory, "config.json")), "_name_or_path");
        if (revision is null && repository is null && id is null)
        {
            writer.WriteNull("model");
            return;
        }

        writer.WriteStartObject("model");
        writer.WriteString("hf_revision", revision);
        writer.WriteString("hf_repo", repository);
        writer.WriteString("model_id", id);
        writer.WriteEndObject();
    }

    private static string? Revision(string directory) =>
        SmallFile.FirstLine(Path.Combine(directory, ".huggingface", "refs", "main"))
        ?? SmallFile.FirstLine(Path.Combine(directory, "refs", "main"))
        ?? Downloads(Path.Combine(directory, ".cache", "huggingface", "download")).Select(SmallFile.FirstLine)
            .FirstOrDefault(static line => line is not null);

    private static IEnumerable<string> Downloads(string directory)
    {
        try
        {
            return Directory.Exists(directory)
                ? Directory.GetFiles(directory, "*.metadata").Order(StringComparer.Ordinal)
                : [];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static JsonElement? Json(string file)
    {
        try
        {
            if (new FileInfo(file) is not { Exists: true, Length: < LongestFile })
                return null;
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document.RootElement.Clone();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement? json, string name) =>
        json is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
            ? text
            : null;
}
