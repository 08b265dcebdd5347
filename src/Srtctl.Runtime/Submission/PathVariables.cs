using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Runtime.Text;

namespace Srtctl.Runtime.Submission;

/// <summary>Expands the variables in a job's paths with the values of this machine.</summary>
public static class PathVariables
{
    /// <summary>
    /// The job with model, image and mounts expanded; a variable that is not set is reported and stays as written.
    /// </summary>
    /// <param name="job">The job as its author wrote it.</param>
    /// <param name="variable">Gives an environment variable's value, null when it is not set.</param>
    /// <param name="unsetIs">How bad a variable without value is: an error when submitting, else a warning.</param>
    public static (Job Job, EquatableArray<Diagnostic> Diagnostics) Expand(
        Job job, Func<string, string?> variable, Severity unsetIs)
    {
        var findings = new List<Diagnostic>();
        var expanded = job with
        {
            Model = job.Model with
            {
                Path = Expand(job.Model.Path, "Model.Path"),
                StageDirectory = job.Model.StageDirectory is { } stage ? Expand(stage, "Model.StageDirectory") : null,
            },
            Container = Expand(job.Container, "Container"),
            Mounts = EquatableArray.From(job.Mounts.Select((mount, index) =>
                mount with { Source = Expand(mount.Source, $"Mounts[{index}]") })),
        };
        return (expanded, EquatableArray.From(findings));

        string Expand(string text, string place)
        {
            var unset = new List<string>();
            var value = VariableText.Expand(text, variable, unset);
            findings.AddRange(unset.Select(name => SubmissionFindings.UnsetVariable(unsetIs, place, text, name)));
            return value;
        }
    }
}
