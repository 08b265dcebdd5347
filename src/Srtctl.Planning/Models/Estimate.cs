namespace Srtctl.Planning.Models;

/// <summary>An amount that lies between two ends.</summary>
/// <param name="Low">The least it can be.</param>
/// <param name="High">The most it can be.</param>
public readonly record struct Estimate(double Low, double High)
{
    /// <summary>Nothing.</summary>
    public static Estimate None { get; } = new(0, 0);

    /// <summary>An amount that is known.</summary>
    public static Estimate Exactly(double amount) => new(amount, amount);

    /// <summary>Both together.</summary>
    public static Estimate operator +(Estimate one, Estimate other) => new(one.Low + other.Low, one.High + other.High);

    /// <summary>What is left of one after the other.</summary>
    public static Estimate operator -(Estimate one, Estimate other) => new(one.Low - other.High, one.High - other.Low);

    /// <summary>The product of amounts that are not negative.</summary>
    public static Estimate operator *(Estimate one, Estimate other) => new(one.Low * other.Low, one.High * other.High);

    /// <summary>The quotient of amounts that are positive.</summary>
    public static Estimate operator /(Estimate one, Estimate other) => new(one.Low / other.High, one.High / other.Low);

    /// <summary>A multiple.</summary>
    public static Estimate operator *(double factor, Estimate amount) => new(factor * amount.Low, factor * amount.High);

    /// <summary>From the lower of the low ends to the higher of the high ends.</summary>
    public Estimate Or(Estimate other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>What both allow; this one when they allow nothing together.</summary>
    public Estimate And(Estimate other) =>
        Math.Max(Low, other.Low) is var low && Math.Min(High, other.High) is var high && low <= high
            ? new Estimate(low, high)
            : this;
}
