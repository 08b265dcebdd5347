using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Submission;

/// <summary>Finds a setup script: a path, a file beside the job script, or a name under the site's <c>configs</c> directory.</summary>
public static class SetupScriptFile
{
    /// <summary>Absolute path of the script, or an error that lists where it was looked for.</summary>
    /// <param name="name">As written in the job or on the command line.</param>
    /// <param name="besides">Directories it may be relative to, in order.</param>
    /// <param name="siteRoot">The site's shared directory; null for none.</param>
    public static (string? Path, Diagnostic? Problem) Find(string name, IEnumerable<string> besides, string? siteRoot)
    {
        string[] candidates =
        [
            .. besides.Select(directory => System.IO.Path.GetFullPath(name, directory)),
            .. siteRoot is null ? Array.Empty<string>() : [System.IO.Path.GetFullPath(System.IO.Path.Combine(siteRoot, "configs", name))],
        ];
        var found = Array.Find(candidates, File.Exists);
        return found is null ? (null, SubmissionFindings.NoSetupScript(name, candidates.Distinct())) : (found, null);
    }
}
