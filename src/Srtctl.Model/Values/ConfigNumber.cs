namespace Srtctl.Model.Values;

/// <summary>A number that was written with a fraction or an exponent.</summary>
/// <param name="Value">The number; may be infinite or not a number, which JSON cannot say.</param>
public sealed record ConfigNumber(double Value) : ConfigValue;
