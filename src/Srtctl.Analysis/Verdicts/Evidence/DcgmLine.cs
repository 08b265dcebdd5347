using System.Globalization;

namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>One sample of a DCGM exporter in the Prometheus text form.</summary>
/// <param name="Metric">Name without <c>DCGM_FI_DEV_</c>.</param>
/// <param name="Gpu">Index.</param>
/// <param name="Host">Host that it names; null when it names none.</param>
/// <param name="Value">Value.</param>
internal sealed record DcgmLine(string Metric, string Gpu, string? Host, double Value)
{
    private const string Prefix = "DCGM_FI_DEV_";

    /// <summary>True for the SM clock.</summary>
    public bool IsClock => Metric == "SM_CLOCK";

    /// <summary>True for the bits that say why a clock is low, under its old or its new name.</summary>
    public bool IsReason => Metric is "CLOCK_THROTTLE_REASONS" or "CLOCKS_EVENT_REASONS";

    /// <summary>True for what says something about clocks.</summary>
    public bool IsAboutClocks => IsClock || IsReason;

    /// <summary>Reads a line; null when it is none.</summary>
    public static DcgmLine? Of(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var (open, close) = (line.IndexOf('{'), line.LastIndexOf('}'));
        if (open < 0 || close < open)
            return null;
        var labels = line[(open + 1)..close];
        return Label(labels, "gpu") is { } gpu && Number(line[(close + 1)..]) is { } value
            ? new(line[Prefix.Length..open].ToString(), gpu, Label(labels, "Hostname"), value)
            : null;
    }

    private static string? Label(ReadOnlySpan<char> labels, string name)
    {
        var at = labels.StartsWith($"{name}=\"", StringComparison.Ordinal)
            ? 0
            : labels.IndexOf($",{name}=\"", StringComparison.Ordinal) is var found and >= 0 ? found + 1 : -1;
        if (at < 0)
            return null;
        var value = labels[(at + name.Length + 2)..];
        var end = value.IndexOf('"');
        return end < 0 ? null : value[..end].ToString();
    }

    private static double? Number(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        var end = rest.IndexOf(' ');
        return double.TryParse(
            end < 0 ? rest : rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            && double.IsFinite(value)
            ? value
            : null;
    }
}
