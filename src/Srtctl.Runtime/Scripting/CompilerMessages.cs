using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Scripting;

/// <summary>The compiler's findings with the source line and a mark under the place.</summary>
internal static class CompilerMessages
{
    private const string Indentation = "    ";

    public static EquatableArray<Model.Diagnostics.Diagnostic> Errors(ImmutableArray<Diagnostic> findings) =>
        EquatableArray.From(
            from finding in InSourceOrder(findings, DiagnosticSeverity.Error)
            let located = Locate(finding)
            let place = ScriptPlace.Of(located.Path, located.Line, located.Column)
            select ScriptDiagnostics.DoesNotCompile(place, located.Text));

    public static EquatableArray<CompilerWarning> Warnings(ImmutableArray<Diagnostic> findings) =>
        EquatableArray.From(InSourceOrder(findings, DiagnosticSeverity.Warning).Select(Locate));

    private static IEnumerable<Diagnostic> InSourceOrder(ImmutableArray<Diagnostic> findings, DiagnosticSeverity severity) =>
        from finding in findings
        where finding.Severity == severity && !finding.IsSuppressed
        orderby finding.Location.SourceTree?.FilePath, finding.Location.SourceSpan.Start
        select finding;

    /// <summary>A text with its place and the source line.</summary>
    public static CompilerWarning At(Location location, string text)
    {
        var span = location.GetLineSpan();
        var start = span.StartLinePosition;
        return new(span.Path ?? "", start.Line + 1, start.Character + 1, text + Excerpt(location));
    }

    private static CompilerWarning Locate(Diagnostic finding)
    {
        var kind = finding.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return At(finding.Location, $"{kind} {finding.Id}: {finding.GetMessage()}");
    }

    private static string Excerpt(Location location)
    {
        if (location.SourceTree?.GetText() is not { } source)
            return "";
        var start = location.GetLineSpan().StartLinePosition;
        var line = source.Lines[start.Line].ToString();
        var before = line[..Math.Min(start.Character, line.Length)];
        var margin = string.Concat(before.Select(static letter => letter == '\t' ? '\t' : ' '));
        return $"\n{Indentation}{line.TrimEnd()}\n{Indentation}{margin}^";
    }
}
