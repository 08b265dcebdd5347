using Srtctl.Model.Collections;

namespace Srtctl.Runtime.Scripting;

/// <summary>One load of a script: takes what the script hands over.</summary>
public sealed class ScriptSession
{
    private static readonly AsyncLocal<ScriptSession?> Active = new();
    private readonly Lock _gate = new();
    private EquatableArray<LoadedJobs> _handedOver;

    internal ScriptSession()
    {
    }

    /// <summary>The session of the calling script; null when something else than the script host runs the code.</summary>
    public static ScriptSession? Current => Active.Value;

    internal EquatableArray<LoadedJobs> HandedOver
    {
        get
        {
            lock (_gate)
                return _handedOver;
        }
    }

    /// <summary>Takes what a script says. A script does so once; a second time is reported when it has ended.</summary>
    public void HandOver(LoadedJobs jobs)
    {
        lock (_gate)
            _handedOver = _handedOver.AddRange(jobs);
    }

    /// <summary>Makes this the session of the current flow of execution.</summary>
    internal void Enter() => Active.Value = this;

    /// <summary>Runs something in this session and returns to the one before.</summary>
    internal void Run(Action script)
    {
        var before = Active.Value;
        Active.Value = this;
        try
        {
            script();
        }
        finally
        {
            Active.Value = before;
        }
    }
}
