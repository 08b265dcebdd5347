using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>A value as far as source code says it without being run.</summary>
/// <param name="Written">Where it is written.</param>
internal abstract record Said(SyntaxNode Written);
