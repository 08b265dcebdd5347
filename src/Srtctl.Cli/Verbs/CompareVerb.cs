using System.CommandLine;
using Srtctl.Analysis.Comparison;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Series;
using Srtctl.Analysis.Verdicts;
using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Cli.Presentation.Runs;
using Srtctl.Cli.Reports.Runs;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Verbs;

/// <summary><c>compare</c>: differences in the experiment first, then in the figures.</summary>
internal static class CompareVerb
{
    public static Command Create(Workplace workplace)
    {
        var choice = new ResultOptions();
        var names = new Argument<string[]>("run")
        {
            Description = "Job IDs, paths of run directories, or 'latest'. The first is what others are compared with.",
            Arity = new ArgumentArity(2, 100),
        };
        var verb = new Command("compare", "Compare runs: first the experiments, then the figures with their spread.")
        {
            names, choice.Cluster, choice.Output, choice.Json,
        };
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(workplace, choice, names, parsed, cancellation)));
        return verb;
    }

    private static int Run(
        Workplace workplace, ResultOptions choice, Argument<string[]> names, ParseResult parsed,
        CancellationToken cancellation)
    {
        var json = parsed.GetValue(choice.Json);
        var (root, problems) = choice.Root(parsed);
        if (problems.Count > 0)
            return ProblemLines.Write(workplace.Terminal, problems, json);
        var found = (parsed.GetValue(names) ?? []).Select(name => ResultOptions.Find(name, root)).ToArray();
        Diagnostic[] missing = [.. found.Select(static one => one.Problem).OfType<Diagnostic>()];
        return missing.Length > 0
            ? ProblemLines.Write(workplace.Terminal, missing, json)
            : Compare(workplace, [.. found.Select(static one => one.Run).OfType<BenchmarkRun>()], json, cancellation);
    }

    private static int Compare(Workplace workplace, BenchmarkRun[] runs, bool json, CancellationToken cancellation)
    {
        var comparison = RunComparison.Of(runs);
        Verdict[] verdicts = [.. runs.Select(run => VerdictRules.Judge(RunEvidence.OfEverything(
            run, WorkerSeriesReader.Read(run.Metadata, cancellation), cancellation)))];
        if (json)
            workplace.Terminal.Out.WriteLine(CompareJson.Of(comparison, verdicts));
        else
            ComparePage.Write(workplace.Terminal, comparison, verdicts);
        return 0;
    }
}
