using Srtctl.Model.Plans;
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
        Write(terminal, job.Versions.SelectMany(Rows).Concat(job.Memory.SelectMany(Rows)));
        foreach (var value in job.Values)
        {
            terminal.Out.WriteLine();
            terminal.Out.WriteLine(
                $"{terminal.Style.Bold($"{value.Process} {value.Flag.Flag}")}  {terminal.Style.Dim(value.Catalog)}");
            terminal.Out.WriteLine($"  {value.Flag.Summary}");
            Write(terminal, Rows(value, job));
        }
    }

    /// <summary>Who decided a value, in a sentence's words.</summary>
    public static string Decider(ExplainedValue value, ExplainedJob job) => value.From switch
    {
        null => "nobody: the program's default applies",
        Origin.Job or Origin.JobExtra when value.Place is { } place && job.Locate(place) is { } written =>
            $"the job, {written}",
        Origin.Job when value.Place is { } place => $"the job, {place}",
        Origin.JobExtra => "the job, as an unchecked argument",
        Origin.Cluster => "the cluster file",
        Origin.Engine => "srtctl, as the engine needs it",
        _ => "srtctl, by placement",
    };

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
        yield return ("value", value.Value ?? "not passed");
        yield return ("set by", Decider(value, job));
        if (value.Overridden is { } overridden)
            yield return ("overrides", overridden);
        yield return ("default", value.Default ?? "none, or decided at start");
        yield return ("since", value.Flag.Since ?? "before the first covered version");
        if (value.Flag.Until is { } until)
            yield return ("gone in", until);
        if (value.Flag.Deprecated)
            yield return ("deprecated", value.Flag.Replacement is { } other ? $"use {other}" : "yes");
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
