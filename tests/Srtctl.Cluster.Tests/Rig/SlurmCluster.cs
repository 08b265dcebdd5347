using Srtctl.Cluster.Tests.Commands;
using Srtctl.Cluster.Tests.Records;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.Rig;

/// <summary>
/// A real Slurm on this machine, one set of namespaces per node, that takes pyxis' options and records every task.
/// </summary>
public sealed class SlurmCluster : IAsyncLifetime
{
    private static readonly TimeSpan CommandLimit = TimeSpan.FromSeconds(60);

    private readonly ClusterShape _shape;
    private readonly ClusterTool _tool;
    private readonly string _root;
    private int _directories;

    /// <summary>Four nodes of four GPUs.</summary>
    public SlurmCluster()
        : this(new ClusterShape())
    {
    }

    private SlurmCluster(ClusterShape shape)
    {
        _shape = shape;
        Name = ClusterName.Next();
        _tool = new ClusterTool(Name);
        _root = ClusterName.DirectoryOf(Name);
        Nodes = EquatableArray.From(Enumerable.Range(1, shape.Nodes).Select(number => $"{Name}n{number:00}"));
    }

    /// <summary>The name of the cluster, and the beginning of all that it makes on the machine.</summary>
    public string Name { get; }

    /// <summary>The node names, in the order in which Slurm fills them.</summary>
    public EquatableArray<string> Nodes { get; }

    /// <summary>What a user of a login node has in the environment; start programs with exactly this.</summary>
    public EquatableMap<string, string> Environment { get; private set; } = EquatableMap<string, string>.Empty;

    /// <summary>Starts a cluster beside the shared one; its owner calls <see cref="DisposeAsync"/>.</summary>
    public static async Task<SlurmCluster> StartAsync(ClusterShape shape)
    {
        var cluster = new SlurmCluster(shape);
        await cluster.InitializeAsync();
        return cluster;
    }

    public async Task InitializeAsync()
    {
        ClusterComponents.Require();
        await ClusterTeardown.TakeDownOrphansAsync();
        try
        {
            await BringUpAsync();
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    /// <summary>Takes the cluster down and fails when anything of it is left on the machine.</summary>
    public async Task DisposeAsync()
    {
        await ClusterTeardown.TakeDownAsync(Name);
        if (ClusterRemains.Of(Name) is { Count: > 0 } remains)
            throw new InvalidOperationException($"Cluster {Name} left behind: {string.Join("; ", remains)}");
    }

    /// <summary>A new empty directory that login node and nodes share; it goes with the cluster.</summary>
    public string NewDirectory() =>
        Directory.CreateDirectory(Path.Combine(_root, $"d{Interlocked.Increment(ref _directories)}")).FullName;

    /// <summary>Starts a program as on a login node.</summary>
    /// <param name="program">A name or a path.</param>
    /// <param name="arguments">Its arguments, passed as they are.</param>
    /// <param name="directory">The working directory; the cluster's own when not given.</param>
    /// <param name="environment">Further variables.</param>
    public RunningCommand Start(
        string program,
        IEnumerable<string> arguments,
        string? directory = null,
        EquatableMap<string, string>? environment = null) =>
        RunningCommand.Start(
            program, arguments, environment is null ? Environment : Environment.With(environment), directory ?? _root);

    /// <summary>Runs a program as on a login node to its end, whatever that is.</summary>
    public async Task<CommandOutcome> RunAsync(string program, params IEnumerable<string> arguments)
    {
        await using var command = Start(program, arguments);
        return await command.WaitAsync(CommandLimit);
    }

    /// <summary>Submits a batch script (its text) with further sbatch options; its job id.</summary>
    public async Task<int> SubmitAsync(string script, params IEnumerable<string> options)
    {
        var directory = NewDirectory();
        var path = Path.Combine(directory, "job.sh");
        await File.WriteAllTextAsync(path, script);
        var output = $"--output={Path.Combine(directory, "%j.out")}";
        var outcome = await RunAsync("sbatch", ["--parsable", output, .. options, path]);
        return int.Parse(outcome.Succeeded().StandardOutput);
    }

    /// <summary>The job submitted last, for example by an srun of its own.</summary>
    public async Task<int> NewestJobAsync()
    {
        var jobs = await RunAsync("squeue", "--noheader", "--states=all", "--format=%i", "--sort=-i");
        return int.Parse(jobs.Succeeded().StandardOutput.Split('\n')[0]);
    }

    /// <summary>The job as the controller shows it now.</summary>
    public async Task<JobState> JobAsync(int job) =>
        JobState.Parse((await RunAsync("scontrol", "--oneliner", "show", "job", $"{job}")).Succeeded().StandardOutput);

    /// <summary>Waits until the job is in a state that is wanted.</summary>
    public Task<JobState> JobBecomesAsync(int job, Func<JobState, bool> wanted, string what, TimeSpan limit) =>
        Eventually.BecomesAsync(() => JobAsync(job), wanted, $"job {job} is not {what}", limit);

    /// <summary>Waits for the job's end, whatever that is.</summary>
    public Task<JobState> JobEndsAsync(int job, TimeSpan limit) =>
        JobBecomesAsync(job, static state => state.IsFinished, "finished", limit);

    /// <summary>The tasks of the job that have started so far, its batch script among them.</summary>
    public EquatableArray<RecordedTask> Tasks(int job) =>
        TaskRecords.Read(Path.Combine(RecordDirectory, $"{job}.jsonl"));

    /// <summary>Waits until the job's recorded tasks are as wanted.</summary>
    public Task<EquatableArray<RecordedTask>> TasksBecomeAsync(
        int job, Func<EquatableArray<RecordedTask>, bool> wanted, string what, TimeSpan limit) =>
        Eventually.BecomesAsync(() => Task.FromResult(Tasks(job)), wanted, $"the tasks of job {job}: {what}", limit);

    /// <summary>The live processes that jobs have on a node; none when the node is dead.</summary>
    public EquatableArray<NodeProcess> Processes(string node) =>
        InitOf(node) is { } init ? NodeProcesses.SharingNamespaceOf(init) : [];

    /// <summary>Runs a program on a node, as a login there would.</summary>
    public Task<CommandOutcome> RunOnAsync(string node, string program, params IEnumerable<string> arguments) =>
        _tool.RunAsync(["exec", node, program, .. arguments]);

    /// <summary>Makes a node fail. Start it again before the test ends: the cluster is shared.</summary>
    public async Task FailNodeAsync(string node, NodeFailure failure) =>
        (await _tool.RunAsync("kill-node", node, failure.ToString().ToLowerInvariant())).Succeeded();

    /// <summary>Brings a failed node back and waits until Slurm uses it again.</summary>
    public async Task StartNodeAsync(string node) => (await _tool.RunAsync("start-node", node)).Succeeded();

    private string RecordDirectory => Path.Combine(_root, "tasks");

    private async Task BringUpAsync()
    {
        Directory.CreateDirectory(RecordDirectory);
        var plugin = await SpankPlugin.BuildAsync(_root);
        (await _tool.RunAsync(
        [
            "up", $"{_shape.Nodes}", $"{_shape.GpusPerNode}", "--prefix", $"{Name}n", "--no-hosts", "--fresh",
            "--slurmd-timeout", $"{_shape.NodeTimeout.TotalSeconds:0}",
            "--kill-wait", $"{_shape.KillWait.TotalSeconds:0}",
            "--spank", $"required {plugin} dir={RecordDirectory}",
            .. _shape.Configuration.SelectMany(static line => new[] { "--conf", line }),
        ])).Succeeded();
        var environment = (await _tool.RunAsync("env", "--plain")).Succeeded().StandardOutput;
        Environment = EquatableMap.From(ClusterTool.PlainEnvironment).With(
            environment.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(static line => line.Split('=', 2))
                .Select(static pair => KeyValuePair.Create(pair[0], pair[1])));
    }

    private int? InitOf(string node)
    {
        var text = NodeProcesses.Read(Path.Combine(Environment["SLURM_CLUSTER_DIR"], "run", $"{node}.pid"));
        return int.TryParse(text, out var pid) ? pid : null;
    }
}
