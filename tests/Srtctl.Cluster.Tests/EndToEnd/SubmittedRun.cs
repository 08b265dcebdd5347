using System.Text.Json;
using Srtctl.Cluster.Tests.Commands;
using Srtctl.Cluster.Tests.Records;
using Srtctl.Cluster.Tests.Rig;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>A submitted job and its run directory.</summary>
public sealed record SubmittedRun(SlurmCluster Cluster, RunDirectory Directory)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(90);
    private static readonly TimeSpan CleaningLimit = TimeSpan.FromSeconds(15);

    /// <summary>SLURM's number of it.</summary>
    public int Job => int.Parse(Path.GetFileName(Directory.Path));

    /// <summary>The plan as submitted.</summary>
    public LaunchPlan Plan => PlanJson.Read(File.ReadAllBytes(Directory.Plan));

    /// <summary>The plan as the agent bound it to the allocation.</summary>
    public LaunchPlan Resolved => PlanJson.Read(File.ReadAllBytes(Directory.ResolvedPlan));

    /// <summary>How the run ended; null when it left no result.</summary>
    public RunResult? Result => File.Exists(Directory.Result)
        ? JsonSerializer.Deserialize(File.ReadAllBytes(Directory.Result), RunJsonContext.Default.RunResult)
        : null;

    /// <summary>The result in three words; nulls when there is none.</summary>
    public (string? Status, int? ExitCode, string? Code) Ending =>
        (Result?.Status, Result?.ExitCode, Result?.Failure?.Code);

    /// <summary>What the batch script and the agent have printed; <c>none</c> when there is no such file.</summary>
    public string Log =>
        File.Exists(Directory.AgentLog($"{Job}")) ? File.ReadAllText(Directory.AgentLog($"{Job}")) : "none";

    /// <summary>What the agent has noted so far.</summary>
    public EquatableArray<RunEvent> Events => RunEvents.Read(Directory.Events);

    /// <summary>
    /// The tasks that SLURM started for the plan: not the script, not the agent's own step. The components of a
    /// heterogeneous job have consecutive numbers.
    /// </summary>
    public EquatableArray<RecordedTask> ProcessTasks => EquatableArray.From(
        Enumerable.Range(Job, Math.Max(1, Plan.Allocation.Components.Count)).SelectMany(job => Cluster.Tasks(job)).Where(static task => task.Step != "batch" && !task.Arguments.Contains("node-watch")));

    /// <summary>Names of the result files.</summary>
    public EquatableArray<string> ResultFiles => !System.IO.Directory.Exists(Directory.Logs)
        ? []
        : EquatableArray.From(
            System.IO.Directory.EnumerateFiles(Directory.Logs, "results_*.json", SearchOption.AllDirectories)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal));

    /// <summary>Waits for an event of a stage, for example its beginning.</summary>
    public Task ReachesAsync(string kind, string stage) => Eventually.BecomesAsync(
        () => Task.FromResult(Events),
        events => events.Any(each => each.Kind == kind && each.Stage == stage),
        $"no {kind} of {stage} in job {Job}; its log: {Log}",
        StartLimit);

    /// <summary>Waits until the first concurrency has been measured.</summary>
    public Task MeasuresAsync() => Eventually.BecomesAsync(
        () => Task.FromResult(ResultFiles.Count), static count => count > 0, $"no result; the log: {Log}", StartLimit);

    /// <summary>Waits for the end of the job and until its nodes are free of it; the job's state.</summary>
    public async Task<JobState> EndsAsync(TimeSpan limit)
    {
        var state = await Cluster.JobEndsAsync(Job, limit);
        await LeavesNothingAsync();
        return state;
    }

    /// <summary>Waits until no process of the job is left and its scratch directory is gone.</summary>
    public Task LeavesNothingAsync() => Eventually.BecomesAsync(
        () => Task.FromResult(Leftovers()),
        static left => left.IsEmpty,
        $"something of job {Job} is left",
        CleaningLimit);

    /// <summary>The only program on a node, no <c>srun</c>, whose command line has all these words.</summary>
    public NodeProcess ProgramOn(int slot, params string[] words) =>
        Assert.Single(ProcessesOn(slot, words), static process => !IsSrun(process));

    /// <summary>The <c>srun</c> of a process; the helper that it forks has a higher number.</summary>
    public NodeProcess SrunOf(string process) =>
        ProcessesOn(0, $"--job-name={process} ").Where(IsSrun).MinBy(static each => each.ProcessId)
        ?? throw new InvalidOperationException($"{process} has no srun.");

    /// <summary>Host name of a node slot.</summary>
    public string Host(int slot) => Events.Where(static each => each.Kind == "bound").ElementAt(slot).Node ?? "";

    private IEnumerable<NodeProcess> ProcessesOn(int slot, params string[] words) => Cluster.Processes(Host(slot))
        .Where(process => words.All(word => process.CommandLine.Contains(word, StringComparison.Ordinal)));

    private static bool IsSrun(NodeProcess process) =>
        process.CommandLine.StartsWith("srun ", StringComparison.Ordinal);

    // Every process of a job has the number in its environment; the nodes may run other jobs.
    private EquatableArray<string> Leftovers() => EquatableArray.From(
        Cluster.Nodes.SelectMany(node => Cluster.Processes(node))
            .Where(process => ProcessEnvironment.Of(process.ProcessId).GetValueOrDefault("SLURM_JOB_ID") == $"{Job}")
            .Select(static process => process.CommandLine)
            .Concat(System.IO.Directory.Exists(NodeScratch.Of($"{Job}")) ? [NodeScratch.Of($"{Job}")] : []));
}
