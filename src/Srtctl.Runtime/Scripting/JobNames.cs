using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>Checks what a script handed over before anyone plans it.</summary>
internal static class JobNames
{
    /// <summary>The jobs as they are, or errors for: none at all, two with one name.</summary>
    public static LoadedJobs Check(LoadedJobs jobs, string script)
    {
        var errors = Findings(jobs, script).ToArray();
        return errors.Length == 0 ? jobs : new LoadedJobs { Diagnostics = jobs.Diagnostics.AddRange(errors) };
    }

    private static IEnumerable<Diagnostic> Findings(LoadedJobs jobs, string script)
    {
        if (jobs.Points.IsEmpty)
            yield return ScriptDiagnostics.NoJob(script, "The sweep has no points");
        foreach (var name in jobs.Points.GroupBy(static point => point.Job.Name, StringComparer.Ordinal))
        {
            if (name.Count() > 1)
                yield return ScriptDiagnostics.DuplicateName(script, name.Key, name.Count());
        }
    }
}
