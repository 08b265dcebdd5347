using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>Where in a script the flags stand that rules find wrong.</summary>
public sealed record ScriptFindings
{
    private readonly EquatableArray<ScriptFinding> _findings;

    internal ScriptFindings(EquatableArray<ScriptFinding> findings) => _findings = findings;

    /// <summary>
    /// Where something is written that load finds: <c>jobs/a.csx(3,14)</c>. Null when the source does not say it
    /// plainly.
    /// </summary>
    public string? Locate(Diagnostic finding)
    {
        var same = _findings.Where(one => one.Says(finding)).ToArray();
        return (Array.Find(same, one => one.Place == finding.Place) ?? same.FirstOrDefault())?.File;
    }
}
