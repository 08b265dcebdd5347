extern alias analyzers;

using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using FlagSearch = analyzers::Srtctl.Analyzers.FlagSearch;

namespace Srtctl.Runtime.Scripting;

/// <summary>
/// Searches a script for what analyzers find in editors, too. Only the tool brings the search along: where a job script
/// runs itself, the editor and compiler of its author have it.
/// </summary>
internal static class ScriptAnalysis
{
    /// <summary>What they find, in the order of the source.</summary>
    public static EquatableArray<ScriptFinding> Of(CSharpCompilation script) =>
        ScriptReferences.HasAnalyzers ? Search(script) : [];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static EquatableArray<ScriptFinding> Search(CSharpCompilation script) => EquatableArray.From(
        from finding in FlagSearch.Whole(script)
        orderby finding.Location.SourceTree?.FilePath, finding.Location.SourceSpan.Start, finding.Id
        select Finding(finding));

    private static ScriptFinding Finding(Diagnostic finding)
    {
        var text = finding.GetMessage();
        return new ScriptFinding(
            finding.Id,
            finding.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
            finding.Properties[FlagSearch.PlaceProperty] ?? "",
            text,
            CompilerMessages.At(finding.Location, text));
    }
}
