namespace Srtctl.Model.Values;

/// <summary>True or false.</summary>
/// <param name="Value">Which of them.</param>
public sealed record ConfigBool(bool Value) : ConfigValue;
