using System.CommandLine;
using Srtctl.Cli.Loading;
using Srtctl.Model.Collections;

namespace Srtctl.Cli.Verbs;

/// <summary>Arguments of every verb that takes a job script.</summary>
internal sealed class JobOptions
{
    public Argument<string> Script { get; } = new("script") { Description = "Job script (.csx); what follows -- is its Args." };

    public Option<string?> Point { get; } = new("--point") { Description = "Only this job of a sweep.", HelpName = "name" };

    public Option<string?> Cluster { get; } = ClusterOption();

    public Option<string?> Output { get; } = OutputOption();

    public Option<string[]> Tags { get; } = new("--tags") { Description = "Labels for results, separated by commas.", HelpName = "a,b" };

    public Option<string?> SetupScript { get; } =
        new("--setup-script") { Description = "Setup script in place of the job's.", HelpName = "file" };

    public Option<bool> Json { get; } = JsonOption();

    public static Option<string?> ClusterOption() =>
        new("--cluster") { Description = "Cluster file; else srtslurm.yaml here or up to two directories above.", HelpName = "file" };

    public static Option<string?> OutputOption() => new("--output", "-o")
    {
        Description = "Directory for run directories; else the cluster file's, else ./outputs.",
        HelpName = "dir",
    };

    public static Option<bool> JsonOption() => new("--json") { Description = "Print JSON instead of text." };

    /// <summary>A verb with the options that all of them have.</summary>
    public Command Verb(string name, string description) => new(name, description) { Script, Point, Cluster, Json };

    /// <summary>What was said, for planning.</summary>
    public JobSelection Read(ParseResult parsed) => new()
    {
        Script = parsed.GetValue(Script) ?? "",
        Point = parsed.GetValue(Point),
        ClusterFile = parsed.GetValue(Cluster),
        OutputDirectory = parsed.GetValue(Output),
        SetupScript = parsed.GetValue(SetupScript),
        Tags = EquatableArray.From((parsed.GetValue(Tags) ?? [])
            .SelectMany(static list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
    };
}
