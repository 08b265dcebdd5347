using System.CommandLine;
using System.CommandLine.Parsing;
using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Verbs;
using Srtctl.Model.Collections;
using Srtctl.Model.Text;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli;

/// <summary>The command line of srtctl. Exit status: 0 done, 1 a job or check failed, 2 the command line is wrong.</summary>
public static class CommandLine
{
    private const int Failure = 1;
    private const int UsageError = 2;

    /// <summary>Runs a command line of this process.</summary>
    /// <param name="args">Verb, script and options.</param>
    /// <param name="loaded">What the script said, when the script itself calls; null loads the script.</param>
    /// <param name="cancellationToken">Ends the command early, as Ctrl-C does.</param>
    /// <returns>The exit status.</returns>
    public static async Task<int> RunAsync(
        string[] args, LoadedJobs? loaded = null, CancellationToken cancellationToken = default)
    {
        using var terminal = Terminal.OfProcess();
        using var interruption = new Interruption(cancellationToken);
        IJobSource jobs = loaded is null ? new ScriptJobSource() : new GivenJobSource(loaded);
        return await RunAsync(new Workplace { Terminal = terminal, Jobs = jobs }, args, interruption.Token);
    }

    /// <summary>Runs a command line; what follows <c>--</c> goes to the job script.</summary>
    public static async Task<int> RunAsync(Workplace workplace, IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var own = args.TakeWhile(static word => word != "--").ToArray();
        var parsed = Root(workplace with { ScriptArguments = EquatableArray.From(args.Skip(own.Length + 1)) })
            .Parse(own, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
            return Refuse(parsed, workplace.Terminal);
        try
        {
            return await parsed.InvokeAsync(Invocation(workplace.Terminal), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Failure;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            await InternalError.ReportAsync(error, workplace.Terminal, workplace.Time);
            return Failure;
        }
    }

    private static RootCommand Root(Workplace workplace) => new("Plan, rehearse, submit and watch LLM serving benchmarks on SLURM.")
    {
        DryRunVerb.Create(workplace),
        ExplainVerb.Create(workplace),
        RenderVerb.Create(workplace),
        ApplyVerb.Create(workplace),
        ResolveVerb.Create(workplace),
        RehearseVerb.Create(workplace),
        StatusVerb.Create(workplace),
        MonitorVerb.Create(workplace),
        LogsVerb.Create(workplace),
        WhyVerb.Create(workplace),
        ResultsVerb.Create(workplace),
        ShowVerb.Create(workplace),
        CompareVerb.Create(workplace),
        QueryVerb.Create(workplace),
        CancelVerb.Create(workplace),
        ReportVerb.Create(workplace),
        CatalogVerb.Create(workplace),
        ExportVerb.Create(workplace),
        ImportVerb.Create(workplace),
        SchemaVerb.Create(workplace),
        VersionVerb.Create(workplace),
    };

    private static InvocationConfiguration Invocation(Terminal terminal) => new()
    {
        Output = terminal.Out,
        Error = terminal.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };

    /// <summary>The verb and its subcommand, each after a blank.</summary>
    private static string Words(CommandResult said) =>
        said.Parent is CommandResult parent ? $"{Words(parent)} {said.Command.Name}" : "";

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var message in parsed.Errors.Select(static error => error.Message).Distinct())
            terminal.Error.WriteLine($"{terminal.ErrorStyle.Red("usage")} {message}");
        var isRoot = parsed.CommandResult.Command is RootCommand;
        var verbs = parsed.RootCommandResult.Command.Subcommands.Select(static verb => verb.Name).ToArray();
        if (isRoot && parsed.UnmatchedTokens is [var wrong, ..])
            terminal.Error.WriteLine(NearNames.Question(wrong, verbs));
        terminal.Error.WriteLine($"Try 'srtctl{Words(parsed.CommandResult)} --help'.");
        return UsageError;
    }
}
