using System.CommandLine;
using Srtctl.Analysis.Causes;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Cli.Verbs;

/// <summary><c>why</c>: the first cause of a run that failed or does not go on, from its logs and events.</summary>
internal static class WhyVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new RunOptions();
        var verb = options.Verb("why", "Name the first cause of a run that failed or hangs, with the lines that show it.");
        verb.SetAction((parsed, cancellation) =>
        {
            var json = parsed.GetValue(options.Json);
            if (Find(options, parsed) is { } path)
                return Task.FromResult(Explain(workplace, path, json, cancellation));
            return Task.FromResult(ProblemLines.Write(workplace.Terminal, options.Find(parsed).Problems, json));
        });
        return verb;
    }

    private static int Explain(Workplace workplace, string path, bool json, CancellationToken cancellation)
    {
        var explanation = CauseFinder.Explain(path, workplace.Time.GetUtcNow(), cancellation);
        if (json)
            workplace.Terminal.Out.WriteLine(ExplanationOfRunJson.Of(explanation));
        else
            WhyLines.Write(workplace.Terminal, explanation);
        return explanation.IsExplained ? 0 : 1;
    }

    /// <summary>The directory of a run of ours, or of one that has logs but no plan.</summary>
    private static string? Find(RunOptions options, ParseResult parsed)
    {
        if (options.Find(parsed).Directory is { } own)
            return own.Path;
        var id = parsed.GetValue(options.Id) ?? "";
        var cluster = ClusterFile.Load(ClusterFileSearch.FromEnvironment(parsed.GetValue(options.Cluster)));
        var output = JobPlanning.OutputDirectoryOf(parsed.GetValue(options.Root), cluster);
        return Array.Find([Path.GetFullPath(id, output), Path.GetFullPath(id)], HasLogs);
    }

    private static bool HasLogs(string path) => Directory.Exists(path)
        && (Directory.Exists(Path.Combine(path, "logs"))
            || Directory.EnumerateFiles(path, "*.out").Any() || Directory.EnumerateFiles(path, "*.err").Any());
}
