using System.CommandLine;
using System.CommandLine.Parsing;
using Srtctl.Cli.Loading;
using Srtctl.Model.Collections;
using Srtctl.Recipes.Editing;
using Srtctl.Runtime.Recipes;

namespace Srtctl.Cli.Verbs;

/// <summary>Arguments of every verb that takes a job script.</summary>
internal sealed class JobOptions
{
    public Argument<string[]> Jobs { get; } = new("job")
    {
        Description = "Job script (.csx), whose Args follow --; or recipes, as with -f.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<string[]> Files { get; } = new("--file", "-f")
    {
        Description = "Recipe: FILE, FILE:SELECTOR, DIRECTORY, 'PATTERN', or - for standard input. Repeatable.",
        HelpName = "recipe",
    };

    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "Changes a value of every job: resources.decode_workers=2, Deployment.Decode.Replicas=2. Repeatable.",
        HelpName = "path=value",
    };

    public Option<string[]> Unset { get; } = new("--unset")
    {
        Description = "Removes a value of every job, so that its default applies. Repeatable.",
        HelpName = "path",
    };

    public Option<bool> Prune { get; } = new("--prune")
    {
        Description = "Leave out points of a sweep that cannot run, instead of refusing all.",
    };

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

    /// <summary>Where verbs that read runs look for them; <c>-o</c> is the word of those that make runs.</summary>
    public static Option<string?> RootOption() => new("--root", "--output", "-o")
    {
        Description = "Directory with run directories; else the cluster file's, else ./outputs.",
        HelpName = "dir",
    };

    public static Option<bool> JsonOption() => new("--json") { Description = "Print JSON instead of text." };

    /// <summary>The changes of a command line: first what is set, then what is taken back.</summary>
    public static EquatableArray<RecipeEdit> EditsOf(string[]? set, string[]? unset) => EquatableArray.From(
        (set ?? []).Select(RecipeEdit.Parse).Concat((unset ?? []).Select(static path => new RecipeEdit(path, null))));

    /// <summary>A verb with the options that all of them have.</summary>
    public Command Verb(string name, string description)
    {
        var verb = new Command(name, description) { Jobs, Files, Set, Unset, Prune, Point, Cluster, Json };
        verb.Validators.Add(Check);
        return verb;
    }

    /// <summary>What was said, for planning.</summary>
    public JobSelection Read(ParseResult parsed)
    {
        var words = Words(parsed.GetValue(Jobs), parsed.GetValue(Files));
        var hasScript = Array.Exists(words, static word => word.IsScript);
        return new JobSelection
        {
            Script = words[0].Word,
            Recipes = hasScript ? [] : EquatableArray.From(words.Select(static word => word.Word)),
            Edits = EditsOf(parsed.GetValue(Set), parsed.GetValue(Unset)),
            Prune = parsed.GetValue(Prune),
            Point = parsed.GetValue(Point),
            ClusterFile = parsed.GetValue(Cluster),
            OutputDirectory = parsed.GetValue(Output),
            SetupScript = parsed.GetValue(SetupScript),
            Tags = EquatableArray.From((parsed.GetValue(Tags) ?? [])
                .SelectMany(static list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))),
        };
    }

    /// <summary>All words that name jobs. Without <c>-f</c>, what does not look like a recipe is a script.</summary>
    private static (string Word, bool IsScript)[] Words(string[]? plain, string[]? files) =>
    [
        .. (plain ?? []).Select(static word => (word, !RecipeTarget.LooksLikeRecipe(word))),
        .. (files ?? []).Select(static word => (word, Path.GetExtension(word) is ".csx" or ".cs")),
    ];

    private void Check(CommandResult result)
    {
        var words = Words(result.GetValue(Jobs), result.GetValue(Files));
        if (words.Length == 0)
            result.AddError("Name a job script, or a recipe with -f.");
        if (words.Length > 1 && Array.Exists(words, static word => word.IsScript))
            result.AddError("A job script is run alone: name one, or several recipes.");
        foreach (var said in (result.GetValue(Set) ?? []).Where(static said => said.IndexOf('=') < 1))
            result.AddError($"'{said}' sets nothing. Write --set PATH=VALUE.");
    }
}
