using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Runtime.Text;

namespace Srtctl.Runtime.Submission;

/// <summary>Expands the variables in a job's mounts with the values of this machine.</summary>
public static class MountVariables
{
    /// <summary>The job with expanded mounts; a variable that is not set is reported and stays as written.</summary>
    /// <param name="job">The job as its author wrote it.</param>
    /// <param name="variable">Gives an environment variable's value, null when it is not set.</param>
    /// <param name="unsetIs">How bad a variable without value is: an error when submitting, else a warning.</param>
    public static (Job Job, EquatableArray<Diagnostic> Diagnostics) Expand(Job job, Func<string, string?> variable, Severity unsetIs)
    {
        var findings = new List<Diagnostic>();
        var mounts = EquatableArray.From(job.Mounts.Select((mount, index) => mount with { Source = Expand(mount.Source, index) }));
        return (job with { Mounts = mounts }, EquatableArray.From(findings));

        string Expand(string source, int index)
        {
            var unset = new List<string>();
            var expanded = VariableText.Expand(source, variable, unset);
            findings.AddRange(unset.Select(name => SubmissionFindings.UnsetVariable(unsetIs, $"Mounts[{index}]", source, name)));
            return expanded;
        }
    }
}
