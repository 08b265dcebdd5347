using System.Text.Json;

namespace Srtctl.Analysis.Tests.Truth;

/// <summary>A generated run and what a correct reader must find in it.</summary>
internal sealed class RunTruth(string folder) : IDisposable
{
    private readonly JsonDocument _truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "truth.json")));

    /// <summary>The run directory.</summary>
    public string Root { get; } =
        Directory.EnumerateDirectories(folder).Single(static path => char.IsAsciiDigit(Path.GetFileName(path)[0]));

    public JsonElement Benchmark => _truth.RootElement.GetProperty("benchmark");

    public JsonElement Arguments => _truth.RootElement.GetProperty("args");

    /// <summary>Worker logs with their truth.</summary>
    public IEnumerable<(string Path, JsonElement Truth)> Files => _truth.RootElement.GetProperty("files")
        .EnumerateObject().Select(file => (Path.Combine(Root, file.Name), file.Value));

    public void Dispose() => _truth.Dispose();
}
