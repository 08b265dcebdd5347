using Microsoft.CodeAnalysis;

namespace Srtctl.Analyzers.Jobs;

/// <summary>Something that only running the code would tell.</summary>
/// <param name="Written">Where it is written.</param>
/// <param name="MayBeNull">Whether it may be null.</param>
internal sealed record SaidUnknown(SyntaxNode Written, bool MayBeNull) : Said(Written);
