using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>A property that is set, or an entry of a map.</summary>
/// <param name="Value">What it is set to.</param>
/// <param name="Written">The assignment.</param>
internal sealed record SaidMember(Said Value, SyntaxNode Written);
