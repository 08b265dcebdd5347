using System.Text.Json;
using Srtctl.Cli.Presentation;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Submission;

namespace Srtctl.Cli.Reports;

/// <summary>Tells of submissions as they happen: a line each, in JSON an object each.</summary>
internal sealed class ApplyReport(Terminal terminal, bool json)
{
    private readonly List<RunDirectory> _submitted = [];
    private int _told;

    /// <summary>Run directories of the submitted jobs.</summary>
    public IReadOnlyList<RunDirectory> Submitted => _submitted;

    /// <summary>True when any submission has failed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>One more submission.</summary>
    public void Add(SubmissionRequest request, SubmissionOutcome outcome)
    {
        _told++;
        if (outcome is { JobId: { } jobId, Directory: { } directory })
        {
            _submitted.Add(directory);
            terminal.Out.WriteLine(json ? Json(request, jobId, directory) : Text(request, jobId, directory));
        }
        else if (outcome.Problem is { } problem)
        {
            HasFailed = true;
            if (json)
                terminal.Out.WriteLine(JsonText.Failure([problem with { Place = $"{request.Plan.Job.Name}: {problem.Place}" }]));
            else
                DiagnosticLines.Write(terminal, problem with { Place = $"{request.Plan.Job.Name}: {problem.Place}" });
        }

        terminal.Out.Flush();
    }

    /// <summary>The end of several submissions.</summary>
    public void Summarise(int wanted)
    {
        if (json && wanted == 0)
            terminal.Out.WriteLine(JsonText.Object(static writer => writer.WriteString("status", "no-submissions")));
        else if (!json && wanted != 1)
            terminal.Error.WriteLine(
                $"{_submitted.Count} of {wanted} jobs submitted"
                + (_told < wanted ? $"; {wanted - _told} not tried after an unclear answer" : ""));
        terminal.Out.Flush();
    }

    private static string Text(SubmissionRequest request, string jobId, RunDirectory directory) =>
        $"{jobId}  {request.Plan.Job.Name}  {directory.Path}";

    private static string Json(SubmissionRequest request, string jobId, RunDirectory directory) => JsonText.Object(writer =>
    {
        writer.WriteString("status", "submitted");
        writer.WriteString("slurm_job_id", jobId);
        writer.WriteString("job_name", request.Plan.Job.Name);
        writer.WriteString("output_dir", directory.Path);
        writer.WriteString("metadata_path", directory.Metadata(jobId));
        writer.WriteString("plan_path", directory.Plan);
        WriteTags(writer, request);
        writer.WriteStartObject("parameters");
        foreach (var parameter in request.Plan.Job.Parameters)
            writer.WriteString(parameter.Name, parameter.Value);
        writer.WriteEndObject();
        if (MockStatement.Of(request.Plan) is { } mock)
            writer.WriteString("mock", mock);
    });

    private static void WriteTags(Utf8JsonWriter writer, SubmissionRequest request)
    {
        if (request.Plan.Job.Tags.IsEmpty)
        {
            writer.WriteNull("tags");
            return;
        }

        writer.WriteStartArray("tags");
        foreach (var tag in request.Plan.Job.Tags)
            writer.WriteStringValue(tag);
        writer.WriteEndArray();
    }
}
