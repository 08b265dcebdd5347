using System.Collections.Concurrent;
using System.Text.Json;
using Srtctl.Planning.Models;

namespace Srtctl.Runtime.Models;

/// <summary>Reads what the directories of models on this machine say about them, each directory once.</summary>
public sealed class ModelDirectories
{
    /// <summary>Larger files are no <c>config.json</c>.</summary>
    private const long LargestConfig = 8_000_000;

    /// <summary>An index has a line per tensor, of which large models have a hundred thousand.</summary>
    private const long LargestIndex = 200_000_000;

    private readonly ConcurrentDictionary<string, ModelShape?> _read = new(StringComparer.Ordinal);

    /// <summary>
    /// The model in a directory; null when there is none here, or its <c>config.json</c> is of another kind.
    /// </summary>
    /// <param name="path">A directory; other texts, such as <c>hf:</c> references, are none.</param>
    public ModelShape? Find(string path) => Path.IsPathRooted(path) ? _read.GetOrAdd(path, Read) : null;

    private static ModelShape? Read(string directory)
    {
        var file = Path.Combine(directory, "config.json");
        return Text(file, LargestConfig) is { } config
            ? ModelConfig.Read(config, file, Bytes(Path.Combine(directory, "model.safetensors.index.json")))
            : null;
    }

    private static long? Bytes(string index)
    {
        if (Text(index, LargestIndex) is not { } text)
            return null;
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.TryGetProperty("metadata", out var metadata)
                && metadata.TryGetProperty("total_size", out var size) && size.TryGetInt64(out var bytes) && bytes > 0
                    ? bytes
                    : null;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>What cannot be read is not there for a check that helps and decides nothing.</summary>
    private static string? Text(string path, long largest)
    {
        try
        {
            var file = new FileInfo(path);
            return file.Exists && file.Length <= largest ? File.ReadAllText(path) : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
