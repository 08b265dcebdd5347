using Srtctl.Planning.Explaining;
using Srtctl.Planning.Models;
using Srtctl.Planning.Versions;

namespace Srtctl.Cli.Presentation;

/// <summary>An explanation for people.</summary>
internal static class ExplanationPage
{
    public static void Write(Terminal terminal, ExplainedJob job)
    {
        terminal.Out.WriteLine(terminal.Style.Bold(job.Name));
        if (!job.IsPlanned)
            terminal.Out.WriteLine("  cannot be planned; srtctl dry-run says why");
        Write(terminal, job.Versions.SelectMany(Rows).Concat(job.Memory.SelectMany(Rows)));
        foreach (var value in job.Values)
        {
            Head(terminal, $"{value.Process} {value.Flag.Flag}", value.Catalog);
            terminal.Out.WriteLine($"  {value.Flag.Summary}");
            Write(terminal, Rows(value, job));
        }

        foreach (var setting in job.Settings)
        {
            Head(terminal, $"{setting.Subject} {setting.Name}", "");
            Write(terminal, Rows(setting, job));
        }

        if (job.Said is { } said)
        {
            Head(terminal, said.Path, said.InPlan ? "plan.json" : "");
            Write(terminal, Rows(said, job));
        }
    }

    private static void Head(Terminal terminal, string subject, string source)
    {
        terminal.Out.WriteLine();
        terminal.Out.WriteLine($"{terminal.Style.Bold(subject)}  {terminal.Style.Dim(source)}".TrimEnd());
    }

    private static IEnumerable<(string, string)> Rows(VersionStatement statement)
    {
        yield return (statement.Catalog, statement.Version?.ToString() ?? "nothing tells its version");
        if (statement.Version is not null)
            yield return ("", $"facts: {statement.Facts}");
        if (!statement.Accepted.IsEmpty)
            yield return ("", $"the flags fit {string.Join(", ", (IEnumerable<string>)statement.Accepted)}");
    }

    private static IEnumerable<(string, string)> Rows(MemoryStatement statement) =>
    [
        ($"memory of {statement.Role.ToString().ToLowerInvariant()}", statement.ToString()),
        ("", $"{statement.Model.Name}, by {statement.Model.Shape.Source}"),
    ];

    private static IEnumerable<(string, string)> Rows(ExplainedValue value, ExplainedJob job)
    {
        yield return ("value", value.Value ?? Decider.Unplanned(value, job)?.Value ?? "not passed");
        yield return ("set by", Decider.Of(value, job));
        foreach (var other in Decider.Others(value, job))
            yield return ("overrides", other);
        yield return ("default", value.Default ?? "none, or decided at start");
        yield return ("since", value.Flag.Since ?? "before the first covered version");
        if (value.Flag.Until is { } until)
            yield return ("gone in", until);
        if (value.Flag.Deprecated)
            yield return ("deprecated", value.Flag.Replacement is { } other ? $"use {other}" : "yes");
    }

    private static IEnumerable<(string, string)> Rows(ExplainedSetting setting, ExplainedJob job)
    {
        yield return ("value", setting.Value.Length == 0 ? "set, without a value" : setting.Value);
        yield return ("set by", Decider.Of(setting, job));
        foreach (var other in Decider.Others(setting, job))
            yield return ("overrides", other);
    }

    private static IEnumerable<(string, string)> Rows(SaidValue said, ExplainedJob job)
    {
        yield return ("value", said.Value ?? "taken away");
        yield return ("set by", Decider.Of(said, job));
        foreach (var other in Decider.Others(said.Path, job))
            yield return ("overrides", other);
    }

    private static void Write(Terminal terminal, IEnumerable<(string Name, string Value)> rows)
    {
        var table = new TextTable("  ", [new(""), new("")]);
        foreach (var (name, value) in rows)
            table.Add(name, value);
        foreach (var line in table.Lines(terminal.Style, terminal.Width))
            terminal.Out.WriteLine(line);
    }
}
