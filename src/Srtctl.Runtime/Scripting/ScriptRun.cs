using System.Diagnostics;
using System.Reflection;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Sweeps;
using Diagnostic = Srtctl.Model.Diagnostics.Diagnostic;

namespace Srtctl.Runtime.Scripting;

/// <summary>
/// One execution of a compiled script, on a thread of its own: a script that never ends can only be left behind, and a
/// background thread does not keep the process alive.
/// </summary>
internal sealed class ScriptRun(ScriptClosure closure, CompiledScript compiled, EquatableArray<string> args)
{
    private readonly ScriptSession _session = new();
    private readonly TaskCompletionSource<LoadedJobs> _outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private string Script => ScriptPlace.Of(closure.Script);

    /// <summary>Runs to the end or to the time limit; whatever goes wrong is in the answer.</summary>
    public async Task<LoadedJobs> ToEndAsync(ScriptHostSettings settings, CancellationToken cancellationToken)
    {
        using var console = await ScriptConsole.RedirectAsync(cancellationToken).ConfigureAwait(false);
        AppDomain.CurrentDomain.ProcessExit += ReportEndedProcess;
        try
        {
            new Thread(Execute) { IsBackground = true, Name = "job script" }.Start();
            return await _outcome.Task.WaitAsync(settings.TimeLimit, settings.Time, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            return Failed(ScriptDiagnostics.Endless(Script, settings.TimeLimit));
        }
        finally
        {
            AppDomain.CurrentDomain.ProcessExit -= ReportEndedProcess;
        }
    }

    private void Execute()
    {
        _session.Enter();
        try
        {
            _outcome.SetResult(Said(Invoke()));
        }
        catch (Exception failure)
        {
            _outcome.SetResult(Failed(Threw(failure)));
        }
    }

    // The shape of the entry point is the compiler's: an array of submission states in, any value out.
    private object? Invoke()
    {
        var factory = new ScriptLoadContext(closure.References)
            .Load(compiled)
            .GetType(ScriptCompiler.ClassName, throwOnError: true)
            ?.GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            ?.CreateDelegate<Func<object?[], Task<object>>>();
        return factory?.Invoke([new ScriptGlobals([.. args]), null]).GetAwaiter().GetResult();
    }

    private LoadedJobs Said(object? value)
    {
        var handedOver = _session.HandedOver;
        if (handedOver.Count > 1)
            return Failed(ScriptDiagnostics.SeveralHandedOver(Script, handedOver.Count));
        var jobs = handedOver.Count == 1 ? handedOver[0] : Value(value);
        return jobs is null ? Failed(ScriptDiagnostics.NoJob(Script, "The script hands nothing over")) : JobNames.Check(jobs, Script);
    }

    private LoadedJobs? Value(object? value) => value switch
    {
        Job job => LoadedJobs.Of(job),
        Sweep sweep => LoadedJobs.Of(sweep),
        IEnumerable<Job> jobs => LoadedJobs.Of(Path.GetFileNameWithoutExtension(closure.Script), jobs),
        _ => null,
    };

    private Diagnostic Threw(Exception failure)
    {
        while (failure is TypeInitializationException or TargetInvocationException && failure.InnerException is { } cause)
            failure = cause;
        return ScriptDiagnostics.Threw(PlaceOf(failure), failure.GetType().FullName ?? "", failure.Message);
    }

    private string PlaceOf(Exception failure) => new StackTrace(failure, fNeedFileInfo: true)
        .GetFrames()
        .Where(frame => frame.GetFileName() is { } file && closure.Source(file) is not null)
        .Select(static frame => ScriptPlace.Of(frame.GetFileName() ?? "", frame.GetFileLineNumber()))
        .FirstOrDefault(Script);

    private static LoadedJobs Failed(Diagnostic error) => new() { Diagnostics = [error] };

    // Environment.Exit calls this on the thread of its caller; a signal comes on another one.
    private void ReportEndedProcess(object? sender, EventArgs arguments)
    {
        if (ScriptSession.Current != _session)
            return;
        Console.Error.WriteLine(ScriptDiagnostics.EndedProcess(Script));
        Environment.ExitCode = 1;
    }
}
