using Srtctl.Analysis.Verdicts.Evidence;

namespace Srtctl.Analysis.Verdicts.Rules;

/// <summary>GPUs ran slower than they can, by heat or by a fault; the power limit of a busy GPU is not meant.</summary>
internal sealed class ThrottledClocks : IVerdictRule
{
    /// <summary>Share of samples in which a GPU may be slowed.</summary>
    public const double MostSlowed = 0.01;

    /// <summary>Share of the usual clock that every GPU must reach.</summary>
    public const double LeastOfUsual = 0.9;

    private const int Shown = 4;

    public string Code => "SRT4011";

    public string Title => "clocks throttled";

    public RuleOutcome Judge(RunEvidence evidence)
    {
        if (evidence.Clocks is not { } clocks)
            return RuleOutcome.Unknown("there is no telemetry of GPU clocks");
        var usual = Median([.. clocks.Select(static gpu => gpu.MedianMhz).OfType<double>()]);
        var slow = clocks.Where(gpu => gpu.SlowedShare > MostSlowed || gpu.MedianMhz < usual * LeastOfUsual).ToArray();
        return slow.Length == 0
            ? RuleOutcome.Nothing
            : RuleOutcome.Of(new(Code, VerdictLevel.Suspect,
                $"{slow.Length} of {clocks.Count} GPUs were slowed: "
                + $"{string.Join("; ", slow.Take(Shown).Select(Words))}."));
    }

    private static string Words(GpuClocks gpu) => gpu.SlowedShare > MostSlowed
        ? $"{gpu.Gpu} in {gpu.SlowedShare:0 %} of the samples"
        : $"{gpu.Gpu} at {gpu.MedianMhz:0} MHz";

    private static double? Median(double[] values)
    {
        Array.Sort(values);
        return values.Length == 0 ? null : values[values.Length / 2];
    }
}
