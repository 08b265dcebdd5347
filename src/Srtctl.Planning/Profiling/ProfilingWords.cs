using System.Globalization;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Placement;
using JobProfiling = Srtctl.Model.Jobs.Profiling;

namespace Srtctl.Planning.Profiling;

/// <summary>How profiling is told to workers and clients.</summary>
internal static class ProfilingWords
{
    /// <summary>The word in recipes and in <c>PROFILE_TYPE</c>.</summary>
    public static string Type(JobProfiling profiling) => profiling switch
    {
        NsysProfiling => "nsys",
        NsysTimeProfiling => "nsys-time",
        _ => "torch",
    };

    /// <summary>The iterations of a role; null when the profiler goes by time or the role has no window.</summary>
    public static IterationWindow? Window(JobProfiling profiling, Role role) => Windows(profiling)?[role];

    /// <summary>The iterations of all roles; null when the profiler goes by time.</summary>
    public static IterationWindows? Windows(JobProfiling profiling) => profiling switch
    {
        NsysProfiling nsys => nsys.Windows,
        TorchProfiling torch => torch.Windows,
        _ => null,
    };

    /// <summary>The variables with a role's first and last iteration, those that are set.</summary>
    public static IEnumerable<(string Name, string Step)> Steps(Role role, IterationWindow window)
    {
        var word = role.Word().ToUpperInvariant();
        if (window.Start is { } start)
            yield return ($"PROFILE_{word}_START_STEP", start.ToString(CultureInfo.InvariantCulture));
        if (window.Stop is { } stop)
            yield return ($"PROFILE_{word}_STOP_STEP", stop.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>A duration in whole seconds.</summary>
    public static string Seconds(TimeSpan duration) =>
        ((long)duration.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
