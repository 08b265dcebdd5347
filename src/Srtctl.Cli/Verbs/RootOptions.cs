using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Duckdb.Queries;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Cli.Verbs;

/// <summary>Arguments of every verb that takes a directory of runs.</summary>
internal sealed class RootOptions
{
    public Option<string?> Root { get; } = JobOptions.RootOption();

    public Option<string?> Cluster { get; } = JobOptions.ClusterOption();

    public Option<bool> Json { get; } = JobOptions.JsonOption();

    /// <summary>The runs that were asked for, or why they cannot be found.</summary>
    public (RootQuery? Query, IReadOnlyList<Diagnostic> Problems) Find(Workplace workplace, ParseResult parsed)
    {
        var cluster = ClusterFile.Load(ClusterFileSearch.FromEnvironment(parsed.GetValue(Cluster)));
        var errors = cluster.Diagnostics.Where(static finding => finding.Severity == Severity.Error).ToArray();
        var root = JobPlanning.OutputDirectoryOf(parsed.GetValue(Root), cluster);
        return errors.Length > 0
            ? (null, errors)
            : (new() { Root = root, IndexDirectory = workplace.RunIndexDirectory, Time = workplace.Time }, []);
    }
}
