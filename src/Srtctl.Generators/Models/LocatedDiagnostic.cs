using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Srtctl.Generators.Models;

/// <summary>A finding at a place of a catalog file, comparable by value.</summary>
internal sealed record LocatedDiagnostic(
    DiagnosticDescriptor Descriptor,
    string FilePath,
    TextSpan Span,
    LinePositionSpan Lines,
    EquatableList<string> Arguments)
{
    public Diagnostic ToDiagnostic() =>
        Diagnostic.Create(Descriptor, Location.Create(FilePath, Span, Lines), [.. Arguments]);
}
