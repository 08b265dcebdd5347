using Srtctl.Model.Collections;

namespace Srtctl.Catalogs.Merging;

/// <summary>Type of a flag in the words of the catalog format.</summary>
/// <param name="Name">Word of the type.</param>
/// <param name="Item">Word of the element type; only for lists.</param>
/// <param name="Choices">Accepted values; only for enums.</param>
/// <param name="Model">Name of the settings object; only for models.</param>
internal sealed record MergedType(
    string Name, string? Item = null, EquatableArray<string> Choices = default, string? Model = null)
{
    /// <summary>The type as a person says it: <c>list of int</c>.</summary>
    public string Words => Item is null ? Model ?? Name : $"{Name} of {Item}";
}
