using System.CommandLine;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Cli.Running;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;

namespace Srtctl.Cli.Verbs;

/// <summary><c>logs</c>: lists the logs of a run, or prints one.</summary>
internal static class LogsVerb
{
    public static Command Create(Workplace workplace)
    {
        var options = new RunOptions();
        var process = new Argument<string?>("process")
        {
            Description = "Process name such as decode[0], agent, or a file name; without it the logs are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var follow = new Option<bool>("--follow", "-f") { Description = "Go on printing what is added until the run has ended." };
        var verb = options.Verb("logs", "List the logs of a run, or print one.");
        verb.Arguments.Add(process);
        verb.Options.Add(follow);
        verb.SetAction(async (parsed, cancellation) =>
        {
            var json = parsed.GetValue(options.Json);
            var (directory, problems) = options.Find(parsed);
            if (directory is null)
                return ProblemLines.Write(workplace.Terminal, problems, json);
            if (parsed.GetValue(process) is not { } name)
                return List(workplace.Terminal, directory, json);
            return await PrintAsync(workplace, directory, name, parsed.GetValue(follow), json, cancellation);
        });
        return verb;
    }

    private static int List(Terminal terminal, RunDirectory directory, bool json)
    {
        var logs = RunLogs.Of(directory);
        if (json)
        {
            terminal.Out.WriteLine(Json(logs));
            return 0;
        }

        var table = new TextTable("", [new("process"), new("size", true), new("file")]);
        foreach (var log in logs)
            table.Add(log.Name, log.Bytes is { } bytes ? Figures.Size(bytes) : "-", Path.GetRelativePath(directory.Path, log.Path));
        foreach (var line in table.Lines(terminal.Style, int.MaxValue))
            terminal.Out.WriteLine(line);
        return 0;
    }

    private static string Json(IReadOnlyList<RunLog> logs) => JsonText.Object(writer =>
    {
        writer.WriteStartArray("logs");
        foreach (var log in logs)
        {
            writer.WriteStartObject();
            writer.WriteString("process", log.Name);
            writer.WriteString("path", log.Path);
            if (log.Bytes is { } bytes)
                writer.WriteNumber("bytes", bytes);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static async Task<int> PrintAsync(
        Workplace workplace, RunDirectory directory, string name, bool follow, bool json, CancellationToken cancellation)
    {
        var logs = RunLogs.Of(directory);
        var log = logs.FirstOrDefault(log => log.Name == name || Path.GetFileName(log.Path) == name);
        if (log is null || log.Bytes is null && !follow)
            return ProblemLines.Write(
                workplace.Terminal, [RunFindings.NoLog(name, directory.Path, [.. logs.Select(static log => log.Name)])], json);
        if (json)
            workplace.Terminal.Out.WriteLine(Json([log]));
        else
            await new LogPrinter(workplace).PrintAsync(log.Path, directory, follow, cancellation);
        return 0;
    }
}
