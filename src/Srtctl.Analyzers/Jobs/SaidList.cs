using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>Several values in a row, all of them.</summary>
internal sealed record SaidList(SyntaxNode Written, IReadOnlyList<Said> Items) : Said(Written);
