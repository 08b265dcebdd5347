namespace Srtctl.Model.Jobs;

/// <summary>Numeric format of a model's weights. It describes; it sets no flag.</summary>
/// <param name="Name">Lower-case name, for example <c>fp8</c>.</param>
public readonly record struct Precision(string Name)
{
    /// <summary>16-bit brain float.</summary>
    public static Precision Bf16 { get; } = new("bf16");

    /// <summary>8-bit float.</summary>
    public static Precision Fp8 { get; } = new("fp8");

    /// <summary>4-bit float.</summary>
    public static Precision Fp4 { get; } = new("fp4");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
