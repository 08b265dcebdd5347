using System.Diagnostics.CodeAnalysis;

namespace Srtctl.Agent.Load;

/// <summary>When requests arrive.</summary>
[SuppressMessage("Security", "CA5394", Justification = "Repeatable load, not secrets.")]
internal static class Arrivals
{
    /// <summary>Exponential gaps of a Poisson process, summed; null when requests do not wait for an arrival.</summary>
    public static IReadOnlyList<TimeSpan>? At(double rate, int count, int seed)
    {
        if (double.IsPositiveInfinity(rate))
            return null;
        var random = new Random(seed);
        var at = 0.0;
        var arrivals = new TimeSpan[count];
        for (var index = 0; index < count; index++)
        {
            arrivals[index] = TimeSpan.FromSeconds(at);
            at += -Math.Log(1 - random.NextDouble()) / rate;
        }

        return arrivals;
    }
}
