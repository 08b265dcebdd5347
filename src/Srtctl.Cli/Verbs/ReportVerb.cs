using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Diagnostics;
using Srtctl.Report.Contents;
using Srtctl.Report.Loading;
using Srtctl.Report.Pages;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Cli.Verbs;

/// <summary><c>report</c>: runs as one self-contained page with charts.</summary>
internal static class ReportVerb
{
    public static Command Create(Workplace workplace)
    {
        var words = new Argument<string[]>("run")
        {
            Description = "Job ID, path of a run directory, or a directory of runs.",
            Arity = ArgumentArity.OneOrMore,
        };
        var page = new Option<string>("--output", "-o")
        {
            Description = "The page.",
            HelpName = "file",
            DefaultValueFactory = static _ => "report.html",
        };
        var root = new Option<string?>("--root")
        {
            Description = "Directory of runs; else the cluster file's, else ./outputs.",
            HelpName = "dir",
        };
        var cluster = JobOptions.ClusterOption();
        var noLogs = new Option<bool>("--no-logs")
        {
            Description = "Leave worker logs unread: quick, and without charts over time.",
        };
        var json = JobOptions.JsonOption();
        var verb = new Command("report", "Write runs as one page with charts, which needs no network.")
        {
            words, page, root, cluster, noLogs, json,
        };
        verb.SetAction((parsed, cancellation) =>
        {
            var settings = ClusterFile.Load(ClusterFileSearch.FromEnvironment(parsed.GetValue(cluster)));
            var errors = settings.Diagnostics.Where(static finding => finding.Severity == Severity.Error).ToArray();
            if (errors.Length > 0)
                return Task.FromResult(ProblemLines.Write(workplace.Terminal, errors, parsed.GetValue(json)));
            var choice = RunChoice.Of(
                parsed.GetValue(words) ?? [],
                JobPlanning.OutputDirectoryOf(parsed.GetValue(root), settings));
            var reader = new ReportReader { WithLogs = !parsed.GetValue(noLogs) };
            return Task.FromResult(
                Write(workplace, choice, reader, parsed.GetValue(page) ?? "", parsed.GetValue(json), cancellation));
        });
        return verb;
    }

    private static int Write(
        Workplace workplace,
        RunChoice choice,
        ReportReader reader,
        string page,
        bool json,
        CancellationToken cancellation)
    {
        if (!choice.Problems.IsEmpty)
            return ProblemLines.Write(workplace.Terminal, [.. choice.Problems], json);
        var content = reader.Read([.. choice.Runs], choice.Skipped, workplace.Time.GetUtcNow(), cancellation);
        if (Save(page, content) is { } problem)
            return ProblemLines.Write(workplace.Terminal, [problem], json);
        Say(workplace.Terminal, page, content, json);
        return 0;
    }

    private static Diagnostic? Save(string page, ReportContent content)
    {
        try
        {
            ReportPage.Save(page, content);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return ReportFindings.NotWritten(page, error.Message);
        }
    }

    private static void Say(Terminal terminal, string page, ReportContent content, bool json)
    {
        var path = Path.GetFullPath(page);
        if (json)
        {
            terminal.Out.WriteLine(JsonText.Object(writer =>
            {
                writer.WriteString("page", path);
                writer.WriteNumber("bytes", new FileInfo(path).Length);
                writer.WriteNumber("runs", content.Runs.Count);
                writer.WriteNumber("skipped", content.Skipped.Count);
            }));
            return;
        }

        foreach (var skipped in content.Skipped)
            terminal.Error.WriteLine($"not shown: {skipped.Path}: {skipped.Reason}");
        terminal.Out.WriteLine(path);
    }
}
