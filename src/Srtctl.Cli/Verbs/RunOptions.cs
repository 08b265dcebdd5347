using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Clusters;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Verbs;

/// <summary>Arguments of every verb that takes a run.</summary>
internal sealed class RunOptions
{
    public Argument<string> Id { get; } = new("id") { Description = "Job ID, or path of a run directory." };

    public Option<string?> Cluster { get; } = JobOptions.ClusterOption();

    public Option<string?> Root { get; } = JobOptions.RootOption();

    public Option<bool> Json { get; } = JobOptions.JsonOption();

    /// <summary>A verb with these options.</summary>
    public Command Verb(string name, string description) => new(name, description) { Id, Cluster, Root, Json };

    /// <summary>The run that was asked for, or why it cannot be found.</summary>
    public (RunDirectory? Directory, IReadOnlyList<Diagnostic> Problems) Find(ParseResult parsed)
    {
        var cluster = ClusterFile.Load(ClusterFileSearch.FromEnvironment(parsed.GetValue(Cluster)));
        var errors = cluster.Diagnostics.Where(static finding => finding.Severity == Severity.Error).ToArray();
        if (errors.Length > 0)
            return (null, errors);
        var output = JobPlanning.OutputDirectoryOf(parsed.GetValue(Root), cluster);
        var (directory, problem) = RunSearch.Find(parsed.GetValue(Id) ?? "", output);
        return (directory, problem is null ? [] : [problem]);
    }
}
