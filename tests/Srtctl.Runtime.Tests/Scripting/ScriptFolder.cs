using Srtctl.Runtime.Scripting;

namespace Srtctl.Runtime.Tests.Scripting;

/// <summary>A directory of scripts with a cache of its own.</summary>
public sealed class ScriptFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("srtctl scripts '");

    public string Root => _root.FullName;

    public string Cache => Path.Combine(Root, "cache");

    public string[] CacheEntries => Directory.GetFiles(Path.Combine(Cache, "scripts"));

    public static string JobNamed(string name) =>
        $$"""
        using Srtctl.Model.Jobs;
        using Srtctl.Model.Options;
        using Srtctl.Model.Sweeps;
        using Srtctl.Runtime.Scripting;
        Job Named(string name) => new()
        {
            Name = name,
            Container = "sglang",
            Node = new NodeShape(GpuType.H100, 8),
            Model = new ServedModel { Path = "/models/m", Precision = Precision.Fp8 },
            Deployment = new Aggregated { Workers = new Pool { Replicas = 1, Options = new SglangOptions() } },
        };
        var job = Named("{{name}}");

        """;

    public string Write(string name, string text)
    {
        var path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public Task<LoadedJobs> LoadAsync(string path, params string[] args) =>
        ScriptHost.LoadAsync(path, args, new() { CacheDirectory = Cache }, CancellationToken.None);

    public async Task<LoadedJobs> LoadTextAsync(string text) => await LoadAsync(Write("job.csx", text));

    public void Dispose() => _root.Delete(recursive: true);
}
