using Srtctl.Agent.Processes;

namespace Srtctl.Agent.Slurm;

/// <summary>
/// Signals to the tasks of steps. A signal to <c>srun</c> would not do: on SIGTERM it kills its tasks at once, and they
/// never see it.
/// </summary>
/// <param name="jobId">Job the steps belong to.</param>
/// <param name="time">Clock.</param>
internal sealed class StepSignals(string jobId, TimeProvider time)
{
    private IReadOnlyDictionary<string, string>? _steps;

    /// <summary>Sends a signal to the steps of the processes; those whose step is not known are returned.</summary>
    public async Task<IReadOnlyList<RunningProcess>> SendAsync(string signal, IReadOnlyList<RunningProcess> processes)
    {
        _steps ??= await ReadStepsAsync();
        var known = processes.Where(process => _steps.ContainsKey(process.Spec.Name)).ToList();
        if (known.Count == 0)
            return processes;
        var asked = time.GetTimestamp();
        // Its status says nothing: scancel asks every node of the job and fails when one does not have the step.
        var answer = await SlurmCommand.RunAsync(
            "scancel", [$"--signal={signal}", .. known.Select(process => _steps[process.Spec.Name])], time);
        // With a dead node the controller may hang on every signal; it is not waited for a second time.
        if (answer is null && time.GetElapsedTime(asked) >= SlurmCommand.Limit)
            _steps = new Dictionary<string, string>();
        return answer is null ? processes : [.. processes.Except(known)];
    }

    /// <summary>Step IDs by step name from <c>squeue</c>'s lines <c>123.4|name</c>.</summary>
    public static IReadOnlyDictionary<string, string> Parse(string lines)
    {
        var steps = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            if (line.Split('|', 2) is [var id, var name])
                steps[name] = id;
        return steps;
    }

    private async Task<IReadOnlyDictionary<string, string>> ReadStepsAsync()
    {
        var answer = await SlurmCommand.RunAsync("squeue", ["--steps", "-h", "-j", jobId, "-o", "%i|%j"], time);
        return Parse(answer is { Status: 0 } ? answer.Output : "");
    }
}
