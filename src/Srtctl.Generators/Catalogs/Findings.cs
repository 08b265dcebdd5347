using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Srtctl.Generators.Models;

namespace Srtctl.Generators.Catalogs;

/// <summary>Collects what is wrong with one file, each with its line and column.</summary>
internal sealed class Findings(string filePath, SourceText text)
{
    private readonly List<LocatedDiagnostic> _found = [];

    public bool Any => _found.Count > 0;

    public void Add(DiagnosticDescriptor descriptor, TextSpan span, params string[] arguments) =>
        _found.Add(new(descriptor, filePath, span, text.Lines.GetLinePositionSpan(span), new(arguments)));

    public EquatableList<LocatedDiagnostic> ToList() => _found.ToEquatableList();
}
