using System.ComponentModel;
using System.Diagnostics;
using Srtctl.Agent.Execution;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Processes;

/// <summary>Starts planned processes, each in its own session so that a signal to the agent reaches none of them.</summary>
/// <param name="allocation">Binds the plan's text.</param>
/// <param name="secrets">Values of secrets.</param>
/// <param name="time">Clock.</param>
internal sealed class ProcessLauncher(BoundAllocation allocation, SecretValues secrets, TimeProvider time)
{
    /// <summary>Suffix of the file that takes what <c>srun</c> itself says; the program's output goes where srun is told.</summary>
    public const string LauncherLogSuffix = ".srun";

    // The shell only redirects and becomes the program: every word comes in as an argument, none is pasted in.
    private const string Redirect = "exec setsid \"$@\" >>\"$0\" 2>&1 </dev/null";

    /// <summary>Starts one process.</summary>
    /// <exception cref="RunAbortedException">It could not be started.</exception>
    public RunningProcess Start(ProcessSpec spec)
    {
        var log = Path.Combine(allocation.RunDirectory, allocation.Bind(spec.Log));
        var node = allocation.Nodes[spec.Nodes[0]];
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(log) ?? allocation.RunDirectory);
            var process = Process.Start(Describe(spec, log, node)) ?? throw new Win32Exception("no process was made");
            return new RunningProcess(spec, node.Host, log, process, time);
        }
        catch (Exception failure) when (failure is Win32Exception or IOException or UnauthorizedAccessException)
        {
            throw new RunAbortedException(new RunFailure
            {
                Kind = "start-failed",
                Code = "SRT3007",
                Message = $"{spec.Name} could not be started on {node.Host}: {failure.Message}.",
                Process = spec.Name,
                Node = node.Host,
            });
        }
    }

    private ProcessStartInfo Describe(ProcessSpec spec, string log, AllocatedNode node)
    {
        var start = new ProcessStartInfo("/bin/sh")
        {
            UseShellExecute = false,
            WorkingDirectory = allocation.RunDirectory,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Redirect);
        start.ArgumentList.Add(spec.Launch.IsEmpty ? log : log + LauncherLogSuffix);
        foreach (var word in spec.Argv())
            start.ArgumentList.Add(allocation.Bind(word, secrets.Of));
        SetEnvironment(start, spec, node);
        return start;
    }

    private void SetEnvironment(ProcessStartInfo start, ProcessSpec spec, AllocatedNode node)
    {
        foreach (var name in spec.RemovedEnvironment)
            start.Environment.Remove(name);
        foreach (var variable in spec.Environment)
            start.Environment[variable.Name] = allocation.Bind(variable.Value, secrets.Of);
        if (spec.Launch.IsEmpty)
            start.Environment["SRTCTL_NODE_ADDRESS"] = node.Address;
    }
}
