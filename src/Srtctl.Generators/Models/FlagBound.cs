namespace Srtctl.Generators.Models;

/// <summary>One bound of a flag's number.</summary>
/// <param name="Name">Key of the catalog with a capital: <c>ExclusiveMin</c>.</param>
/// <param name="Number">The number as the catalog spells it.</param>
internal sealed record FlagBound(string Name, string Number);
