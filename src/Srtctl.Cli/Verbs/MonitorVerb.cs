using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Monitoring;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Clusters;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Verbs;

/// <summary><c>monitor</c>: all of a user's jobs while they wait and run.</summary>
internal static class MonitorVerb
{
    private const double UsualInterval = 2;

    public static Command Create(Workplace workplace)
    {
        var id = new Argument<string?>("id")
        {
            Description = "Job ID of one job to look into.", Arity = ArgumentArity.ZeroOrOne,
        };
        var (cluster, output, json) = (JobOptions.ClusterOption(), JobOptions.RootOption(), JobOptions.JsonOption());
        var once = new Option<bool>("--once") { Description = "Look once. So it does without a terminal." };
        var interval = new Option<double>("--interval")
        {
            Description = "Seconds between two looks.",
            HelpName = "seconds",
            DefaultValueFactory = static _ => UsualInterval,
        };
        interval.Validators.Add(static result =>
        {
            if (result.GetValueOrDefault<double>() is not (>= 0.2 and <= 3600))
                result.AddError("--interval takes a number of seconds from 0.2 to 3600.");
        });
        var verb = new Command("monitor", "Watch all my jobs: why they wait, how far they are, what they do.")
        {
            id, cluster, output, once, interval, json,
        };
        verb.SetAction((parsed, cancellation) => RunAsync(
            workplace,
            ClusterFile.Load(ClusterFileSearch.FromEnvironment(parsed.GetValue(cluster))),
            new MonitorRequest(
                parsed.GetValue(id), parsed.GetValue(output), parsed.GetValue(once), parsed.GetValue(json),
                TimeSpan.FromSeconds(parsed.GetValue(interval))),
            cancellation));
        return verb;
    }

    private static async Task<int> RunAsync(
        Workplace workplace, ClusterFile cluster, MonitorRequest request, CancellationToken cancellation)
    {
        var errors = cluster.Diagnostics.Where(static finding => finding.Severity == Severity.Error).ToArray();
        if (errors.Length > 0)
            return ProblemLines.Write(workplace.Terminal, errors, request.IsJson);
        var output = JobPlanning.OutputDirectoryOf(request.OutputDirectory, cluster);
        var board = new JobBoard(workplace, output);
        if (request is { IsOnce: false, IsJson: false, Id: null } && workplace.Terminal.IsFullScreen)
        {
            await new LiveBoard(workplace, board, request.Interval).RunAsync(cancellation);
            return 0;
        }

        var view = await board.LookAsync(cancellation);
        return request.Id is { } id
            ? ShowOne(workplace, view, id, output, request.IsJson)
            : ShowAll(workplace, view, request.IsJson);
    }

    private static int ShowAll(Workplace workplace, BoardView view, bool json)
    {
        var terminal = workplace.Terminal;
        if (json)
            terminal.Out.WriteLine(BoardJson.Of(view));
        else
            foreach (var line in BoardTable.Lines(view, terminal.Style, terminal.Width))
                terminal.Out.WriteLine(line);
        if (view.Problem is { } problem && !json)
            terminal.Error.WriteLine($"{terminal.ErrorStyle.Yellow("warning")} {problem}");
        return 0;
    }

    private static int ShowOne(Workplace workplace, BoardView view, string id, string output, bool json)
    {
        if (view.Jobs.FirstOrDefault(job => job.Id == id) is not { } job)
            return ProblemLines.Write(
                workplace.Terminal, [RunFindings.NoRun(id, output, [.. view.Jobs.Select(static job => job.Id)])], json);
        if (json)
            workplace.Terminal.Out.WriteLine(BoardJson.Of(view with { Jobs = [job] }));
        else
            foreach (var line in JobPage.Lines(job, workplace.Terminal.Style, workplace.Terminal.Width))
                workplace.Terminal.Out.WriteLine(line);
        return 0;
    }
}
