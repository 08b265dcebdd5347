namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>Samples of one GPU; a clock is kept as counts by MHz, so that memory does not grow with time.</summary>
internal sealed class ClockSamples
{
    /// <summary>Slowed by hardware, by heat as software or hardware saw it, or by an external power brake.</summary>
    private const long Slowed = 0x8 | 0x20 | 0x40 | 0x80;

    private const int HighestMhz = 10_000;

    private readonly SortedDictionary<int, long> _clocks = [];
    private long _reasons;
    private long _slowed;

    public void Add(DcgmLine sample)
    {
        if (sample.IsClock && sample.Value is > 0 and < HighestMhz)
            _clocks[(int)sample.Value] = _clocks.GetValueOrDefault((int)sample.Value) + 1;
        if (!sample.IsReason || sample.Value is < 0 or >= long.MaxValue)
            return;
        _reasons++;
        if (((long)sample.Value & Slowed) != 0)
            _slowed++;
    }

    public GpuClocks Summary(string gpu) => new(
        gpu, Math.Max(_clocks.Values.Sum(), _reasons), Median(), _reasons == 0 ? null : (double)_slowed / _reasons);

    private double? Median()
    {
        var left = (_clocks.Values.Sum() + 1) / 2;
        foreach (var (clock, count) in _clocks)
        {
            left -= count;
            if (left <= 0)
                return clock;
        }

        return null;
    }
}
