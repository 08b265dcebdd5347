using Srtctl.Model.Options;

namespace Srtctl.Catalogs.Lookup;

/// <summary>A flag and the catalog it is in.</summary>
/// <param name="Program">Catalog of the program.</param>
/// <param name="Catalog">The same, or the catalog of the settings object with the entry.</param>
/// <param name="Flag">The flag or entry.</param>
public sealed record FoundFlag(string Program, FlagCatalog Catalog, FlagSpec Flag)
{
    /// <summary>The flag, or <c>KvTransferConfig.kv_role</c> for an entry of a settings object.</summary>
    public string Name => Catalog.Name == Program ? Flag.Flag : $"{Catalog.Name[(Program.Length + 1)..]}.{Flag.Flag}";
}
