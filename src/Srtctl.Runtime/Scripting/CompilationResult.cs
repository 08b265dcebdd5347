using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Runtime.Scripting;

/// <summary>A compiled script or the reasons why there is none.</summary>
/// <param name="Script">Null when it does not compile.</param>
/// <param name="Diagnostics">All errors, or what is to be remarked about a script that compiles.</param>
internal sealed record CompilationResult(CompiledScript? Script, EquatableArray<Diagnostic> Diagnostics);
