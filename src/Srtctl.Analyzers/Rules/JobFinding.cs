using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Finding = Srtctl.Model.Diagnostics.Diagnostic;

namespace Srtctl.Analyzers.Rules;

/// <summary>Something that a rule finds in source code.</summary>
/// <param name="Found">What load says about the same job.</param>
/// <param name="Written">The expression it speaks of.</param>
/// <param name="Fixes">What editors can do about it, for <see cref="Srtctl.Analyzers.Fixes.FixProperties"/>.</param>
internal sealed record JobFinding(Finding Found, SyntaxNode Written, ImmutableDictionary<string, string?> Fixes);
