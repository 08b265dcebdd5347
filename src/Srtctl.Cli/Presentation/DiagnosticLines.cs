using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Presentation;

/// <summary>Findings for people: what and where on one line, what to do on the next.</summary>
internal static class DiagnosticLines
{
    public static void Write(Terminal terminal, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings.OrderByDescending(static finding => finding.Severity)
            .ThenBy(static finding => WrittenPlace.Of(finding.Place))
            .Distinct())
        {
            Write(terminal, finding);
        }
    }

    public static void Write(Terminal terminal, Diagnostic finding)
    {
        var style = terminal.ErrorStyle;
        var title = finding.Severity == Severity.Error ? style.Red("error") : style.Yellow("warning");
        terminal.Error.WriteLine($"{title} {style.Bold(finding.Code)} {finding.Place}: {finding.Message}");
        if (finding.Remedy.Length > 0)
            terminal.Error.WriteLine($"  {finding.Remedy}");
    }
}
