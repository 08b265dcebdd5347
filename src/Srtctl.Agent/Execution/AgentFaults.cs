using Srtctl.Agent.Reporting;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>
/// Where exceptions end that nobody expected: one sentence for people, the details in a file of the run directory, and the
/// run fails.
/// </summary>
internal sealed class AgentFaults(RunDirectory directory, IncidentLog incidents, RunConsole console, TimeProvider time)
{
    private const string DetailsFile = RunDirectory.LogFolder + "/agent_failure.txt";

    private readonly Lock _gate = new();
    private Incident? _late;

    /// <summary>The first fault after the wind-down had begun; it counts when the run had no other cause to fail.</summary>
    public Incident? Late
    {
        get
        {
            lock (_gate)
                return _late;
        }
    }

    /// <summary>Notes a fault.</summary>
    public void Record(Exception fault)
    {
        KeepDetails(fault);
        var incident = new Incident(IncidentKind.Aborted, time.GetUtcNow(), FailureOf(fault));
        if (incidents.Record(incident))
            return;
        lock (_gate)
            _late ??= incident;
        console.Error($"{incident.Failure.Code} {incident.Failure.Message}");
    }

    /// <summary>Does work whose fault is noted and goes no further.</summary>
    public async Task ContainAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception fault)
        {
            Record(fault);
        }
    }

    /// <summary>The fault in a sentence.</summary>
    public static RunFailure FailureOf(Exception fault) => new()
    {
        Kind = "agent",
        Code = "SRT3019",
        Message = $"The agent itself failed, {fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ").TrimEnd('.')}. "
            + $"{DetailsFile} has the details for a report to the authors.",
    };

    private void KeepDetails(Exception fault)
    {
        try
        {
            lock (_gate)
                File.AppendAllText(directory.In(DetailsFile), $"{time.GetUtcNow():O}\n{fault}\n\n");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            console.Warn($"{DetailsFile} could not be written: {failure.Message}");
        }
    }
}
