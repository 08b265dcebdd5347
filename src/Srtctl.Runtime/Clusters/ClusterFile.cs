using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Planning.Rendering;

namespace Srtctl.Runtime.Clusters;

/// <summary>The site's settings as found on this machine.</summary>
public sealed record ClusterFile
{
    /// <summary>Name of the file that discovery looks for.</summary>
    public const string FileName = "srtslurm.yaml";

    /// <summary>Variable that names the file and switches discovery off.</summary>
    public const string PathVariable = "SRTSLURM_CONFIG";

    /// <summary>Absolute path; null when there is no cluster file.</summary>
    public string? Path { get; init; }

    /// <summary>The settings; those of no file when there are errors.</summary>
    public ClusterSettings Settings { get; init; } = ClusterSettings.None;

    /// <summary>Built-in templates, with the site's own in their place.</summary>
    public TemplateSet Templates { get; init; } = TemplateSet.BuiltIn;

    /// <summary>Everything found while reading it.</summary>
    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Finds and reads the cluster file. Without a file nothing of the YAML library is loaded.</summary>
    public static ClusterFile Load(ClusterFileSearch search)
    {
        if (search.Locate() is not { } found)
            return new ClusterFile();
        if (!File.Exists(found.Path))
            return new ClusterFile { Path = found.Path, Diagnostics = [ClusterFindings.Missing(found.Path, found.NamedBy)] };
        try
        {
            var text = File.ReadAllText(found.Path);
            var (settings, findings) = ClusterSettingsReader.Read(text, found.Path, search.Variable);
            return new ClusterFile
            {
                Path = found.Path,
                Settings = settings,
                Templates = SiteTemplates.Beside(found.Path),
                Diagnostics = findings,
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ClusterFile { Path = found.Path, Diagnostics = [ClusterFindings.Unreadable(found.Path, error.Message)] };
        }
    }
}
