namespace Srtctl.Runtime.Scripting;

/// <summary>A source file as it was read, once: what is hashed is what is compiled.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Bytes">Its content.</param>
internal sealed record ScriptSource(string Path, ReadOnlyMemory<byte> Bytes);
