namespace Srtctl.Model.Diagnostics;

/// <summary>Something found about a job.</summary>
/// <param name="Code">Stable code <c>SRTnnnn</c>; its page is <c>docs/diagnostics/SRTnnnn.md</c>.</param>
/// <param name="Severity">Error or warning.</param>
/// <param name="Place">Path in the job (<c>Deployment.Decode.Replicas</c>) or <c>file(line,column)</c>.</param>
/// <param name="Message">What was found, with the value.</param>
/// <param name="Remedy">What to do about it.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Place, string Message, string Remedy)
{
    /// <summary>One line: <c>error SRT1007 place: message remedy</c>.</summary>
    public override string ToString() =>
        $"{(Severity == Severity.Error ? "error" : "warning")} {Code} {Place}: {Message} {Remedy}".TrimEnd();
}
