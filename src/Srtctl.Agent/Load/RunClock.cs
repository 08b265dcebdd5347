namespace Srtctl.Agent.Load;

/// <summary>Time since the start of a run, from the monotonic clock.</summary>
internal sealed class RunClock(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();

    public TimeProvider Time => time;

    public TimeSpan Now => time.GetElapsedTime(_start);
}
