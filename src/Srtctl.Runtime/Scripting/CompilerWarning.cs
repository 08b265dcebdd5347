namespace Srtctl.Runtime.Scripting;

/// <summary>A compiler warning, kept with the compiled script so that a cache hit says it again.</summary>
/// <param name="Path">Absolute path of the file.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
/// <param name="Text">Id, message and the marked source line.</param>
internal sealed record CompilerWarning(string Path, int Line, int Column, string Text);
