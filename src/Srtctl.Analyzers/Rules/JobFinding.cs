using Microsoft.CodeAnalysis;
using Finding = Srtctl.Model.Diagnostics.Diagnostic;

namespace Srtctl.Analyzers.Rules;

/// <summary>Something that a rule finds in source code.</summary>
/// <param name="Found">What load says about the same job.</param>
/// <param name="Written">The expression it speaks of.</param>
internal sealed record JobFinding(Finding Found, SyntaxNode Written);
