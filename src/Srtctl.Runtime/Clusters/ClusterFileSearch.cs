namespace Srtctl.Runtime.Clusters;

/// <summary>Where a cluster file is looked for: a named one, else three directories upwards.</summary>
/// <param name="Named">Path from the command line; null for none.</param>
/// <param name="WorkingDirectory">Where discovery starts.</param>
/// <param name="Variable">Gives an environment variable's value, null when it is not set.</param>
public sealed record ClusterFileSearch(string? Named, string WorkingDirectory, Func<string, string?> Variable)
{
    /// <summary>The search of this process.</summary>
    public static ClusterFileSearch FromEnvironment(string? named) =>
        new(named, Environment.CurrentDirectory, Environment.GetEnvironmentVariable);

    /// <summary>The file to read and who named it (empty when it was discovered); null when there is none.</summary>
    internal (string Path, string NamedBy)? Locate()
    {
        if (Named is not null)
            return (Absolute(Named), "--cluster");
        if (Variable(ClusterFile.PathVariable) is { Length: > 0 } path)
            return (Absolute(path), $"${ClusterFile.PathVariable}");
        string[] directories = [".", "..", "../.."];
        return directories
            .Select(directory => Absolute(Path.Combine(directory, ClusterFile.FileName)))
            .Where(File.Exists)
            .Select(static found => ((string, string)?)(found, ""))
            .FirstOrDefault();
    }

    private string Absolute(string path) => Path.GetFullPath(path, WorkingDirectory);
}
