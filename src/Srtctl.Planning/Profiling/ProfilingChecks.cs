using Srtctl.Model.Jobs;
using Srtctl.Planning.Engines;

namespace Srtctl.Planning.Profiling;

/// <summary>Profiling that would capture nothing.</summary>
internal static class ProfilingChecks
{
    public static void Run(Job job, IEnginePlanner engine, Findings findings)
    {
        switch (job.Profiling)
        {
            case null:
                return;
            case TorchProfiling when !engine.HasTorchProfiler:
                findings.Error(
                    "SRT1522", "Profiling", $"{engine.Name} has no way to start PyTorch's profiler.",
                    "Use NsysProfiling or NsysTimeProfiling.");
                break;
            case NsysTimeProfiling time when time.Delay < TimeSpan.Zero || time.Duration <= TimeSpan.Zero:
                findings.Error(
                    "SRT1523", "Profiling", $"A capture of {time.Duration} after {time.Delay}.",
                    "Give a positive duration, and a delay of zero or more.");
                break;
        }

        if (ProfilingWords.Windows(job.Profiling) is { } windows)
            CheckWindows(job, windows, findings);
    }

    private static void CheckWindows(Job job, IterationWindows windows, Findings findings)
    {
        var roles = job.Deployment.Pools.Select(static pool => pool.Role).ToHashSet();
        foreach (var role in Enum.GetValues<Role>())
        {
            var place = $"Profiling.Windows.{role}";
            if (roles.Contains(role) && windows[role] is null)
                findings.Error(
                    "SRT1523", place, $"The {role} workers have no iterations to profile.",
                    "Give the first and the last one.");
            else if (!roles.Contains(role) && windows[role] is not null)
                findings.Error("SRT1523", place, $"The job has no {role} workers.", "Take it out.");
            else if (windows[role] is { Start: { } start, Stop: { } stop } && stop <= start)
                findings.Error(
                    "SRT1523", place, $"Iterations {start} to {stop} are none.", "Let Stop be above Start.");
        }
    }
}
