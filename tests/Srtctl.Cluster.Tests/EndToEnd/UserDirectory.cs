using System.Text.Json;
using Srtctl.Cluster.Tests.Commands;
using Srtctl.Cluster.Tests.Rig;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>
/// A user's directory on the login node: a cluster file, job scripts, the output directory. Disposal cancels jobs that
/// a failed test left, so that they do not keep nodes from the next one.
/// </summary>
public sealed class UserDirectory
{
    private static readonly TimeSpan VerbLimit = TimeSpan.FromMinutes(2);

    private readonly SlurmCluster _cluster;
    private readonly string _path;

    /// <summary>Makes the directory.</summary>
    /// <param name="cluster">Where jobs will run.</param>
    /// <param name="settings">Lines of the cluster file beside those that every test needs.</param>
    public UserDirectory(SlurmCluster cluster, params IEnumerable<string> settings)
    {
        _cluster = cluster;
        _path = cluster.NewDirectory();
        Output = Path.Combine(_path, "out");
        string[] lines =
        [
            "cluster: test", $"output_dir: {Output}", "engines: mock", "use_segment_sbatch_directive: false",
            "containers: { sglang: 'any/sglang:1' }", .. settings,
        ];
        File.WriteAllLines(Path.Combine(_path, "srtslurm.yaml"), lines);
    }

    /// <summary>Where run directories are made.</summary>
    public string Output { get; }

    /// <summary>Starts a verb.</summary>
    public async Task<RunningCommand> StartAsync(params IEnumerable<string> arguments) =>
        _cluster.Start(await SrtctlTool.PathAsync(), arguments, _path);

    /// <summary>Runs a verb to its end, whatever that is.</summary>
    public async Task<CommandOutcome> RunAsync(params IEnumerable<string> arguments)
    {
        await using var command = await StartAsync(arguments);
        return await command.WaitAsync(VerbLimit);
    }

    /// <summary>Writes a job script; its name.</summary>
    public string Write(JobText job)
    {
        File.WriteAllText(Path.Combine(_path, "job.csx"), job.ToString());
        return "job.csx";
    }

    /// <summary>Submits a job and returns at once.</summary>
    public async Task<SubmittedRun> ApplyAsync(JobText job, params IEnumerable<string> options) =>
        Assert.Single(await ApplyAllAsync(job, options));

    /// <summary>Writes a file of the user's.</summary>
    public void WriteFile(string name, string text) => File.WriteAllText(Path.Combine(_path, name), text);

    /// <summary>Submits a job or every point of a sweep.</summary>
    public async Task<EquatableArray<SubmittedRun>> ApplyAllAsync(JobText job, params IEnumerable<string> options)
    {
        var outcome = (await RunAsync(["apply", Write(job), "--json", .. options])).Succeeded();
        return EquatableArray.From(
            outcome.StandardOutput.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Submitted));
    }

    /// <summary>Waits for the run directory of the only job submitted from here.</summary>
    public async Task<SubmittedRun> RunAppearsAsync()
    {
        var found = await Eventually.BecomesAsync(
            () => Task.FromResult(RunDirectories()), static runs => runs.Count > 0, $"no run in {Output}", VerbLimit);
        return new SubmittedRun(_cluster, new RunDirectory(Assert.Single(found)));
    }

    public async Task DisposeAsync()
    {
        foreach (var run in RunDirectories().Select(path => new SubmittedRun(_cluster, new RunDirectory(path))))
        {
            if ((await _cluster.JobAsync(run.Job)).IsFinished)
                continue;
            await _cluster.RunAsync("scancel", $"{run.Job}");
            await _cluster.JobEndsAsync(run.Job, VerbLimit);
        }
    }

    private EquatableArray<string> RunDirectories() => !Directory.Exists(Output)
        ? []
        : EquatableArray.From(
            Directory.EnumerateDirectories(Output, "*", SearchOption.AllDirectories)
                .Where(static path => int.TryParse(Path.GetFileName(path), out _)));

    private SubmittedRun Submitted(string line)
    {
        using var document = JsonDocument.Parse(line);
        var directory = document.RootElement.GetProperty("output_dir").GetString() ?? "";
        return new SubmittedRun(_cluster, new RunDirectory(directory));
    }
}
