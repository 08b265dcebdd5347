using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Editing;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Runtime.Scripting;

/// <summary>Applies changes from the command line to the jobs of a script, by the names of their properties.</summary>
public static class JobEdits
{
    /// <summary>The jobs with all changes made, or with what is wrong with a change.</summary>
    public static LoadedJobs Apply(LoadedJobs jobs, EquatableArray<RecipeEdit> edits)
    {
        var findings = new List<Diagnostic>();
        var points = jobs.Points.Select(point => point with { Job = Apply(point.Job, edits, findings) }).ToArray();
        return edits.IsEmpty ? jobs : jobs with
        {
            Points = findings.Count == 0 ? EquatableArray.From(points) : [],
            Diagnostics = jobs.Diagnostics.AddRange(findings.Distinct()),
        };
    }

    private static Job Apply(Job job, EquatableArray<RecipeEdit> edits, List<Diagnostic> findings)
    {
        foreach (var edit in edits)
        {
            var value = edit.Value is null ? null : YamlReader.Read(edit.Value, EditFindings.PlaceOf(edit));
            var errors = value?.Diagnostics.Where(static finding => finding.Severity == Severity.Error).ToArray() ?? [];
            findings.AddRange(errors.Select(finding => finding with { Place = EditFindings.PlaceOf(edit) }));
            if (errors.Length > 0)
                continue;
            try
            {
                job = new PropertyEdit(edit).Apply(job, value?.Root?.ToConfig());
            }
            catch (PropertyEditException problem)
            {
                findings.Add(problem.Finding);
            }
        }

        return job;
    }
}
