using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>A constant as it goes on a command line; true and false as Python writes them.</summary>
internal sealed record SaidWord(SyntaxNode Written, string Word) : Said(Written);
