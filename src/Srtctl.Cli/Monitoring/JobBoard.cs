using Srtctl.Cli.Reports;
using Srtctl.Model.Runs;
using Srtctl.Runtime.Runs;
using Srtctl.Runtime.Slurm;

namespace Srtctl.Cli.Monitoring;

/// <summary>Looks at all of a user's jobs: those of SLURM, and runs that go on or ended lately.</summary>
/// <param name="workplace">Clock and SLURM.</param>
/// <param name="outputDirectory">Where run directories are.</param>
internal sealed class JobBoard(Workplace workplace, string outputDirectory)
{
    private static readonly TimeSpan Lately = TimeSpan.FromHours(1);

    /// <summary>The jobs: running ones, waiting ones, ended ones, each newest first.</summary>
    public async Task<BoardView> LookAsync(CancellationToken cancellation)
    {
        var queue = await workplace.Slurm.QueueAsync(cancellation);
        var queued = queue.Jobs.ToDictionary(static job => job.Id);
        var runs = Runs(queued).ToDictionary(static run => RunSearch.IdOf(run));
        var jobs = queued.Keys.Union(runs.Keys)
            .Select(id => Look(id, queued.GetValueOrDefault(id), runs.GetValueOrDefault(id)))
            .OrderBy(static job => job.HasEnded ? 2 : job.State == "pending" ? 1 : 0)
            .ThenByDescending(static job => job.Id.Length)
            .ThenByDescending(static job => job.Id, StringComparer.Ordinal);
        return new BoardView([.. jobs], queue.Problem);
    }

    private MonitoredJob Look(string id, QueuedJob? queued, RunDirectory? directory)
    {
        if (directory is null)
            return new MonitoredJob { Id = id, Queued = queued };
        var report = RunReport.Of(directory, null, workplace.Time);
        var isLive = report is { Result: null, Plan: not null } && queued is not { State: "PENDING" };
        return new MonitoredJob
        {
            Id = id,
            Queued = queued,
            Report = queued is null && report is { Result: null, Plan.Execution.Rehearsal: false }
                ? report with { Slurm = new SlurmJobAnswer(null, null) }
                : report,
            Workers = isLive && report.Plan is { } plan
                ? WorkerBoard.Of(directory, plan, new EventFile(directory.Events, workplace.Time).ReadNew())
                : [],
        };
    }

    /// <summary>Runs that SLURM has, and those that something was written to lately.</summary>
    private IEnumerable<RunDirectory> Runs(Dictionary<string, QueuedJob> queued) => Directory.Exists(outputDirectory)
        ? Directory.EnumerateDirectories(outputDirectory)
            .Select(static path => new RunDirectory(path))
            .Where(run => queued.ContainsKey(RunSearch.IdOf(run)) || IsRecent(run))
            .Where(static run => File.Exists(run.Plan))
        : [];

    private bool IsRecent(RunDirectory run) =>
        workplace.Time.GetUtcNow() - File.GetLastWriteTimeUtc(File.Exists(run.Result) ? run.Result : run.Events) < Lately;
}
