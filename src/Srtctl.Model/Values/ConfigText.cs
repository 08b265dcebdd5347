namespace Srtctl.Model.Values;

/// <summary>Text.</summary>
/// <param name="Value">The text.</param>
public sealed record ConfigText(string Value) : ConfigValue;
