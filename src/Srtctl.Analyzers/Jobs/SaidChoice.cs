using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>A member of an enum.</summary>
internal sealed record SaidChoice(SyntaxNode Written, string Member) : Said(Written);
