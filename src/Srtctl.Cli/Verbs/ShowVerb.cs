using System.CommandLine;
using Srtctl.Cli.Presentation.Runs;
using Srtctl.Cli.Reports.Runs;

namespace Srtctl.Cli.Verbs;

/// <summary><c>show</c>: one run with its figures, and whether to believe them.</summary>
internal static class ShowVerb
{
    public static Command Create(Workplace workplace)
    {
        var choice = new ResultOptions();
        var name = new Argument<string>("run") { Description = "Job ID, path of a run directory, or 'latest'." };
        var verb = new Command("show", "Show one run: what it was, its figures, and whether to believe them.")
        {
            name, choice.Cluster, choice.Output, choice.Json,
        };
        verb.SetAction((parsed, cancellation) =>
        {
            var json = parsed.GetValue(choice.Json);
            var (root, problems) = choice.Root(parsed);
            if (problems.Count > 0)
                return Task.FromResult(ProblemLines.Write(workplace.Terminal, problems, json));
            var (run, problem) = ResultOptions.Find(parsed.GetValue(name) ?? "", root);
            if (run is null)
                return Task.FromResult(ProblemLines.Write(workplace.Terminal, problem is null ? [] : [problem], json));
            var shown = ShownRun.Of(run, cancellation);
            if (json)
                workplace.Terminal.Out.WriteLine(ShowJson.Of(shown));
            else
                ShowPage.Write(workplace.Terminal, shown);
            return Task.FromResult(0);
        });
        return verb;
    }
}
