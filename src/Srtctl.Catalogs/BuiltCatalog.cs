using Srtctl.Model.Collections;

namespace Srtctl.Catalogs;

/// <summary>A merged catalog.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">The file.</param>
/// <param name="FlagCount">Flags of all versions together, without entries of settings objects.</param>
/// <param name="Missing">Flags and <c>Model.entry</c> without a sentence of ours.</param>
public sealed record BuiltCatalog(string Name, string Text, int FlagCount, EquatableArray<string> Missing);
