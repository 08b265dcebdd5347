using Srtctl.Analysis.Runs;
using Srtctl.Testing;

namespace Srtctl.Duckdb.Tests;

/// <summary>A copy of a recorded run, which a test may change.</summary>
internal sealed class SampleRun : IDisposable
{
    private readonly TemporaryDirectory _root = new();

    public SampleRun(string variant = "sgl-tag")
    {
        var source = Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Runs", variant)).Single();
        Folder = _root.In(Path.GetFileName(source));
        Copy(variant, Folder);
    }

    public static TheoryData<string> Variants =>
        [.. Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Runs"))
            .Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public string Root => _root.Path;

    public string Folder { get; }

    public string Cache => Path.Combine(Folder, "cached_assets");

    public RunMetadata Metadata => RunLoader.LoadDirectory(Folder).Metadata;

    public string In(string relative) => Path.Combine(Folder, relative);

    public void Dispose() => _root.Dispose();

    /// <summary>Copies a recorded run.</summary>
    public static void Copy(string variant, string target)
    {
        var source = Directory.EnumerateDirectories(Path.Combine(AppContext.BaseDirectory, "Runs", variant)).Single();
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? "");
            File.Copy(file, copy);
        }
    }
}
