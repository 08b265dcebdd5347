using System.Collections;

namespace Srtctl.Agent.Fingerprints;

/// <summary>Where a fingerprint is taken: the places that are read, and the variables of the process.</summary>
internal sealed record Surroundings
{
    /// <summary>Root of the file system; another one in tests.</summary>
    public string Root { get; init; } = "/";

    /// <summary>Directory of the model.</summary>
    public string Model { get; init; } = "/model";

    /// <summary>Environment variables.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = OfThisProcess();

    /// <summary>Names of variables whose values are secrets of the job.</summary>
    public IReadOnlySet<string> Hidden { get; init; } = new HashSet<string>();

    /// <summary>A file under the root.</summary>
    public string File(string path) => Path.Combine(Root, path);

    private static Dictionary<string, string> OfThisProcess() => Environment.GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(static entry => (string)entry.Key, static entry => entry.Value as string ?? "", StringComparer.Ordinal);
}
