using Srtctl.Docs.Tests.Pages;

namespace Srtctl.Docs.Tests;

/// <summary>A temporary copy of <c>jobs/</c>: a script under test finds what it loads, and leaves nothing.</summary>
internal sealed class CopiedJobs : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("srtctl-docs-");

    public CopiedJobs()
    {
        foreach (var script in Repository.FilesUnder("jobs", "*.csx"))
            Add(Path.GetRelativePath("jobs", script), File.ReadAllText(Repository.PathOf(script)));
    }

    /// <summary>Adds a script and gives its path.</summary>
    public string Add(string name, string text)
    {
        var path = Path.Combine(_directory.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? "");
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => _directory.Delete(recursive: true);
}
