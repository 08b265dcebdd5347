using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Scripting;

/// <summary>A script ready to run.</summary>
/// <param name="Assembly">The assembly's image.</param>
/// <param name="Symbols">Its portable symbols, for line numbers.</param>
/// <param name="Warnings">What the compiler had to remark.</param>
/// <param name="Findings">What analyzers found.</param>
internal sealed record CompiledScript(
    ReadOnlyMemory<byte> Assembly,
    ReadOnlyMemory<byte> Symbols,
    EquatableArray<CompilerWarning> Warnings,
    EquatableArray<ScriptFinding> Findings);
