using System.Runtime.InteropServices;
using Srtctl.Agent.Processes;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Execution;

/// <summary>Turns signals to the agent into incidents; the run then winds down by itself.</summary>
internal sealed class StopRequests : IDisposable
{
    /// <summary>Exit status after a cancellation, as a shell gives it for SIGTERM.</summary>
    public const int CancelledStatus = 143;

    /// <summary>Exit status at the time limit, as <c>timeout</c> gives it.</summary>
    public const int TimeLimitStatus = 124;

    private readonly IncidentLog _incidents;
    private readonly RunOutputs _outputs;
    private readonly PosixSignalRegistration[] _registrations;

    /// <summary>From now on signals are requests.</summary>
    public StopRequests(IncidentLog incidents, RunOutputs outputs)
    {
        (_incidents, _outputs) = (incidents, outputs);
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, "SIGTERM")),
            PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, "SIGINT")),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Cancel(context, "SIGHUP")),
            PosixSignalRegistration.Create((PosixSignal)PosixSignals.User1, LimitTime),
        ];
    }

    /// <summary>Ends the run because nobody owns it any more.</summary>
    public void OwnerGone() => Request(IncidentKind.Cancelled, CancelledStatus, "cancelled", "SRT3018",
        "The program that started the rehearsal is gone, so the rehearsal ends.");

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
    }

    private void Cancel(PosixSignalContext context, string signal)
    {
        context.Cancel = true;
        Request(IncidentKind.Cancelled, CancelledStatus, "cancelled", "SRT3016", $"The run was cancelled by {signal}.");
    }

    private void LimitTime(PosixSignalContext context)
    {
        context.Cancel = true;
        Request(IncidentKind.TimeLimit, TimeLimitStatus, "time-limit", "SRT3017",
            "The job's time limit is near. Give it a longer limit or less to do.");
    }

    private void Request(IncidentKind kind, int status, string word, string code, string message)
    {
        _outputs.Events.Write("signal", new(Message: message));
        var failure = new RunFailure { Kind = word, Code = code, Message = message };
        if (!_incidents.Record(new Incident(kind, _outputs.Time.GetUtcNow(), failure, status)))
            _outputs.Console.Info($"{message} The wind-down is already under way.");
    }
}
