namespace Srtctl.Agent.Processes;

/// <summary>The end of a started process.</summary>
/// <param name="Time">When it was seen.</param>
/// <param name="Status">Exit status; 128 + signal for one ended by a signal.</param>
internal readonly record struct ProcessExit(DateTimeOffset Time, int Status)
{
    private const int SignalBase = 128;
    private const int LastSignal = 64;

    /// <summary>The signal that ended it, as a shell would guess it from the status; null for an ordinary exit.</summary>
    public int? Signal => Status is > SignalBase and <= SignalBase + LastSignal ? Status - SignalBase : null;
}
