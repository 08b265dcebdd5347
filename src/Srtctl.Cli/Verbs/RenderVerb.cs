using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Plans;
using Srtctl.Runtime.Text;

namespace Srtctl.Cli.Verbs;

/// <summary><c>render</c>: writes the files that a reviewer reviews.</summary>
internal static class RenderVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new JobOptions();
        var target = new Option<string>("--output", "-o") { Description = "Directory to write to.", HelpName = "dir", Required = true };
        var verb = options.Verb("render", "Write the batch script, the plan, the commands and the engine files.");
        verb.Options.Add(target);
        verb.Options.Add(options.Tags);
        verb.Options.Add(options.SetupScript);
        verb.SetAction((parsed, cancellation) =>
            RunAsync(workplace, options.Read(parsed), parsed.GetValue(target) ?? ".", parsed.GetValue(options.Json), cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        Workplace workplace, JobSelection selection, string target, bool json, CancellationToken cancellation)
    {
        var jobs = await JobPlanning.PlanAsync(workplace, selection, cancellation);
        var problems = new List<Diagnostic>(jobs.Diagnostics);
        var written = jobs.HasErrors ? [] : Write(jobs, Path.GetFullPath(target), jobs.IsSweep && selection.Point is null, problems);
        var hasFailed = problems.Exists(static finding => finding.Severity == Severity.Error);
        if (json)
            workplace.Terminal.Out.WriteLine(hasFailed ? JsonText.Failure(problems) : Json(written, problems));
        else
        {
            DiagnosticLines.Write(workplace.Terminal, problems);
            foreach (var path in written)
                workplace.Terminal.Out.WriteLine(path);
        }

        return hasFailed ? 1 : 0;
    }

    private static List<string> Write(PlannedJobs jobs, string target, bool hasFolders, List<Diagnostic> problems)
    {
        var written = new List<string>();
        try
        {
            foreach (var (point, plan) in jobs.Ready())
                written.AddRange(Write(jobs, plan, hasFolders ? Path.Combine(target, FolderOf(point.Name)) : target));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Diagnostic(
                "SRT2041", Severity.Error, target, $"The files cannot be written: {error.Message}", "Choose another directory with -o."));
        }

        return written;
    }

    private static IEnumerable<string> Write(PlannedJobs jobs, LaunchPlan plan, string folder)
    {
        foreach (var (name, text) in jobs.Render(plan))
        {
            var path = Path.Combine(folder, name);
            AtomicFile.Write(path, text);
            yield return path;
        }
    }

    private static string FolderOf(string jobName) => jobName.Replace('/', '_');

    private static string Json(List<string> written, List<Diagnostic> findings) => JsonText.Object(writer =>
    {
        writer.WriteString("status", "rendered");
        writer.WriteStartArray("files");
        written.ForEach(writer.WriteStringValue);
        writer.WriteEndArray();
        JsonText.Diagnostics(writer, findings);
    });
}
