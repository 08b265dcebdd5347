using Srtctl.Cli.Loading;
using Srtctl.Cli.Presentation;
using Srtctl.Runtime.Scripting;

namespace Srtctl.Cli.Tests;

/// <summary>A command line that was run in this process on given jobs.</summary>
internal sealed record CommandRun(int Status, string Out, string Error)
{
    public static Task<CommandRun> OfAsync(LoadedJobs jobs, params string[] args) => InAsync(null, jobs, args);

    /// <summary>The same with a directory of imported catalogs.</summary>
    public static async Task<CommandRun> InAsync(string? imports, LoadedJobs jobs, params string[] args)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var terminal = Terminal.Of(output, error);
        var workplace = new Workplace
        {
            Terminal = terminal,
            Jobs = new GivenJobSource(jobs),
            ImportDirectory = imports,
            RunIndexDirectory = null,
        };
        var status = await CommandLine.RunAsync(workplace, args, CancellationToken.None);
        return new CommandRun(status, output.ToString(), error.ToString());
    }
}
