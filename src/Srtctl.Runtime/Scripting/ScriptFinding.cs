using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>
/// What analyzers say about a job in a script's source. Load knows the values and decides; this tells where they are
/// written.
/// </summary>
/// <param name="Code">The rule, the same as at load.</param>
/// <param name="Severity">How bad it is, unless site or job want it otherwise.</param>
/// <param name="Place">Path in the job.</param>
/// <param name="Text">What is wrong and what to do, in the words of load.</param>
/// <param name="Written">Where it is written, with the source line.</param>
internal sealed record ScriptFinding(
    string Code, Severity Severity, string Place, string Text, CompilerWarning Written)
{
    /// <summary>The place in the script: <c>jobs/a.csx(3,14)</c>.</summary>
    public string File => ScriptPlace.Of(Written.Path, Written.Line, Written.Column);

    /// <summary>The finding for a script that does not compile, so that load never sees its jobs.</summary>
    public Diagnostic ToDiagnostic() => new(Code, Severity, File, Written.Text, "");

    /// <summary>Whether load says the same.</summary>
    public bool Says(Diagnostic finding) =>
        finding.Code == Code && $"{finding.Message} {finding.Remedy}" == Text;
}
