using Srtctl.Cli.Presentation;
using Srtctl.Cli.Reports;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Cli.Verbs;

/// <summary>The answer of a verb that could do nothing.</summary>
internal static class ProblemLines
{
    /// <summary>Writes the findings and gives the exit status.</summary>
    public static int Write(Terminal terminal, IReadOnlyList<Diagnostic> problems, bool json)
    {
        if (json)
            terminal.Out.WriteLine(JsonText.Failure(problems));
        else
            DiagnosticLines.Write(terminal, problems);
        return 1;
    }
}
