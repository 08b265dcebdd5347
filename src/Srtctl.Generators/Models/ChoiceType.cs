namespace Srtctl.Generators.Models;

/// <summary>An enum to emit, shared by all flags of a catalog that name it; the first one's group is its own.</summary>
internal sealed record ChoiceType(string Name, string Group, string Flag, EquatableList<Choice> Choices);
