using Srtctl.Model.Plans;

namespace Srtctl.Cli.Presentation;

/// <summary>Numbers, durations and ranges as people read them.</summary>
internal static class Figures
{
    /// <summary>Ranges such as <c>0-3</c> or <c>0,2,5-7</c>; rank order does not matter.</summary>
    public static string Ranges(IEnumerable<int> numbers)
    {
        var sorted = numbers.Distinct().Order().ToArray();
        var text = new List<string>();
        for (var start = 0; start < sorted.Length;)
        {
            var end = start;
            while (end + 1 < sorted.Length && sorted[end + 1] == sorted[end] + 1)
                end++;
            text.Add(start == end ? $"{sorted[start]}" : $"{sorted[start]}-{sorted[end]}");
            start = end + 1;
        }

        return string.Join(',', text);
    }

    /// <summary>Hours, minutes and seconds; days are hours too.</summary>
    public static string Duration(TimeSpan time) => $"{(int)time.TotalHours}:{time.Minutes:00}:{time.Seconds:00}";

    /// <summary>GPU-hours if the job runs to its time limit: what its nodes cost, whether workers use all GPUs or not.</summary>
    public static double GpuHours(LaunchPlan plan) =>
        plan.Allocation.Nodes * plan.Allocation.GpusPerNode * plan.Allocation.TimeLimit.TotalHours;

    /// <summary>At most one decimal; none for large numbers.</summary>
    public static string Short(double? number) => number switch
    {
        null => "-",
        >= 100 => $"{number:0}",
        >= 10 => $"{number:0.#}",
        _ => $"{number:0.##}",
    };

    /// <summary>Bytes in the largest unit that keeps the number above one.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{bytes} B",
        < 1_000_000 => $"{bytes / 1e3:0.#} kB",
        < 1_000_000_000 => $"{bytes / 1e6:0.#} MB",
        _ => $"{bytes / 1e9:0.#} GB",
    };
}
