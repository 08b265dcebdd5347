using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Srtctl.Catalogs.Imports;
using Srtctl.Cli.Imports;
using Srtctl.Model.Diagnostics;
using Srtctl.Runtime.Clusters;

namespace Srtctl.Cli.Verbs;

/// <summary>Arguments of <c>catalog import</c>.</summary>
internal sealed class ImportOptions
{
    public Option<string> Engine { get; } = new("--engine")
    {
        Description = "Catalog: sglang, vllm, trtllm-serve, dynamo-sglang, ...",
        HelpName = "catalog",
        Required = true,
    };

    public Option<string?> Version { get; } = new("--version")
    {
        Description = "What the build is called from now on.",
        HelpName = "version",
    };

    public Option<string?> HelpText { get; } = new("--help-text")
    {
        Description = "What the program printed for --help; - for standard input. Without any input the command to run is printed.",
        HelpName = "file",
    };

    public Option<string?> Schema { get; } = new("--json-schema")
    {
        Description = "JSON schema of settings, from pydantic; - for standard input.",
        HelpName = "file",
    };

    public Option<string?> Probe { get; } = new("--probe")
    {
        Description = "Ask this image through srun; the answer is kept and asked for once.",
        HelpName = "image",
    };

    public Option<string[]> Srun { get; } = new("--srun") { Description = "Further argument of srun. Repeatable.", HelpName = "argument" };

    public Option<string?> Image { get; } = new("--image") { Description = "The image that printed the text.", HelpName = "image" };

    public Option<bool> Partial { get; } = new("--partial") { Description = "Take a text that seems to lack flags." };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Directory of imported catalogs; else the user's own.",
        HelpName = "dir",
    };

    public Option<string?> Cluster { get; } = JobOptions.ClusterOption();

    public Option<bool> Json { get; } = JobOptions.JsonOption();

    /// <summary>A verb with these options.</summary>
    public Command Verb(string name, string description)
    {
        var verb = new Command(name, description)
        {
            Engine, Version, HelpText, Schema, Probe, Srun, Image, Partial, Output, Cluster, Json,
        };
        verb.Validators.Add(Check);
        return verb;
    }

    /// <summary>Whether nothing is said about where flags come from.</summary>
    public bool HasNoInput(ParseResult parsed) =>
        parsed.GetValue(HelpText) is null && parsed.GetValue(Schema) is null && parsed.GetValue(Probe) is null;

    /// <summary>What is to be imported; or what stands in the way.</summary>
    public async Task<(ImportRequest? Request, IReadOnlyList<Diagnostic> Problems)> RequestAsync(
        ParseResult parsed, HelpProgram program, Workplace workplace, CancellationToken cancellation)
    {
        var (help, noHelp) = Read(parsed.GetValue(HelpText), workplace);
        var (schema, noSchema) = Read(parsed.GetValue(Schema), workplace);
        var (answer, noAnswer) = await AskAsync(parsed, program, workplace, cancellation);
        Diagnostic[] problems = [.. ((Diagnostic?[])[noHelp, noSchema, noAnswer]).OfType<Diagnostic>()];
        if (problems.Any(static problem => problem.Severity == Severity.Error))
            return (null, problems);
        return (new ImportRequest
        {
            Program = program,
            Version = parsed.GetValue(Version) ?? "",
            Image = parsed.GetValue(Image) ?? parsed.GetValue(Probe),
            Date = workplace.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            HelpText = help ?? (program.TellsSchema ? null : answer),
            Schema = schema ?? (program.TellsSchema ? answer : null),
            TakesPart = parsed.GetValue(Partial),
        }, problems);
    }

    private async Task<(string? Answer, Diagnostic? Problem)> AskAsync(
        ParseResult parsed, HelpProgram program, Workplace workplace, CancellationToken cancellation)
    {
        if (parsed.GetValue(Probe) is not { } image)
            return (null, null);
        var cluster = ClusterFile.Load(ClusterFileSearch.FromEnvironment(parsed.GetValue(Cluster)));
        if (cluster.Diagnostics.FirstOrDefault(static finding => finding.Severity == Severity.Error) is { } error)
            return (null, error);
        var probe = new HelpProbe
        {
            Program = program,
            Image = image,
            Arguments = [.. HelpProbe.ArgumentsOf(cluster.Settings), .. parsed.GetValue(Srun) ?? []],
            CacheDirectory = UserDirectories.Answers,
        };
        return await probe.AskAsync(workplace.Time, cancellation);
    }

    private static (string? Text, Diagnostic? Problem) Read(string? path, Workplace workplace) =>
        path is null ? (null, null) : InputFile.Read(path, workplace.StandardInput);

    private void Check(CommandResult result)
    {
        string?[] inputs = [result.GetValue(HelpText), result.GetValue(Schema), result.GetValue(Probe)];
        if (!Array.Exists(inputs, static input => input is not null))
            return;
        if (result.GetValue(Version) is not { } version)
            result.AddError("Say with --version what the build is called.");
        else if (!ImportedCatalogs.IsPlain(version))
            result.AddError($"'{version}' cannot be the name of a version: use letters, digits, '.', '-', '_' and '+'.");
        if (inputs.Count(static input => input == "-") > 1)
            result.AddError("Only one text can come from standard input.");
        if (result.GetValue(Probe) is not null && result.GetValue(HelpText) is not null)
            result.AddError("--probe and --help-text exclude each other.");
    }
}
