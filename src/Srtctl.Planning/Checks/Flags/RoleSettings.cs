using Srtctl.Model.Collections;

namespace Srtctl.Planning.Checks.Flags;

/// <summary>What the options of one role are set to.</summary>
/// <param name="Place">Where they stand in the job.</param>
/// <param name="Catalog">Their catalog.</param>
/// <param name="Word">A flag, or an entry of a settings object by its path, as text; null when it is not set.</param>
/// <param name="Extra">Unchecked arguments.</param>
internal sealed record RoleSettings(
    string Place, string Catalog, Func<string, string?> Word, EquatableArray<string> Extra)
{
    /// <summary>Where a flag of these options stands in the job.</summary>
    public string PlaceOf(string path) => FlagSpellings.Place(Catalog, path.Split('.')[0], Place);
}
