extern alias analyzers;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using FlagAnalyzer = analyzers::Srtctl.Analyzers.FlagAnalyzer;

namespace Srtctl.Runtime.Scripting;

/// <summary>Runs the analyzers that editors run over a script, too.</summary>
internal static class ScriptAnalysis
{
    /// <summary>What they find, in the order of the source.</summary>
    public static EquatableArray<ScriptFinding> Of(CSharpCompilation script)
    {
        var analyzed = script.WithAnalyzers(
            [new FlagAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false,
                logAnalyzerExecutionTime: false));
        var found = analyzed.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return EquatableArray.From(
            from finding in found
            where finding.Properties.ContainsKey(FlagAnalyzer.PlaceProperty)
            orderby finding.Location.SourceTree?.FilePath, finding.Location.SourceSpan.Start, finding.Id
            select Finding(finding));
    }

    private static ScriptFinding Finding(Diagnostic finding)
    {
        var text = finding.GetMessage();
        return new ScriptFinding(
            finding.Id,
            finding.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
            finding.Properties[FlagAnalyzer.PlaceProperty] ?? "",
            text,
            CompilerMessages.At(finding.Location, text));
    }
}
