namespace Srtctl.Model.Values;

/// <summary>A whole number.</summary>
/// <param name="Value">The number.</param>
public sealed record ConfigInteger(long Value) : ConfigValue;
