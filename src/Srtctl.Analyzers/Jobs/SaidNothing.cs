using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>Null.</summary>
internal sealed record SaidNothing(SyntaxNode Written) : Said(Written);
