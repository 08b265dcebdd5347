using Srtctl.Analysis.Benchmarks;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Series;
using Srtctl.Analysis.Verdicts;
using Srtctl.Analysis.Verdicts.Evidence;
using Srtctl.Cli.Presentation;
using Srtctl.Cli.Presentation.Runs;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;
using Srtctl.Model.Text;
using Srtctl.Runtime.Runs;
using Srtctl.Runtime.Slurm;
using RunFiles = Srtctl.Runtime.Runs.RunFiles;

namespace Srtctl.Cli.Reports;

/// <summary>Where a run stands or how it ended, with its results.</summary>
internal sealed record RunReport
{
    /// <summary>The run.</summary>
    public required RunDirectory Directory { get; init; }

    /// <summary>Its plan; null when the file is damaged.</summary>
    public LaunchPlan? Plan { get; init; }

    /// <summary>The agent's word about the end; null while it goes on.</summary>
    public RunResult? Result { get; init; }

    /// <summary>What the events tell.</summary>
    public RunProgress Progress { get; init; } = RunProgress.Unstarted;

    /// <summary>SLURM's word; null when it was not asked.</summary>
    public SlurmJobAnswer? Slurm { get; init; }

    /// <summary>The run with its benchmark results so far; null when its files say too little.</summary>
    public BenchmarkRun? Run { get; init; }

    /// <summary>The newest results, one per concurrency.</summary>
    public IReadOnlyList<BenchmarkResult> Results => [.. Run?.Results.Newest() ?? []];

    /// <summary>Whether to believe the results; null when they were not judged.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The words that figures are not measurements; null when they are.</summary>
    public string? Mock =>
        Plan is not null ? MockStatement.Of(Plan)
        : Result is { Rehearsal: true } ? MockStatement.Rehearsal
        : null;

    /// <summary>
    /// One word: the result's status, or <c>waiting</c>, <c>running</c>, <c>lost</c> (ended without a result) or
    /// <c>unknown</c>.
    /// </summary>
    public string Status => Result?.Status ?? Slurm switch
    {
        { Job: { HasEnded: true } } or { IsForgotten: true } => "lost",
        { Job.State: "PENDING" } => "waiting",
        { Job: not null } => "running",
        _ => Plan is { Execution.Rehearsal: true } ? "running" : "unknown",
    };

    /// <summary>The first cause in one sentence; null when there is none.</summary>
    public string? Cause => Status switch
    {
        "completed" => null,
        "lost" => new RunEnd(null, Slurm?.Job).Cause,
        _ when Result is not null => new RunEnd(Result, null).Cause,
        _ => Progress.Failure,
    };

    /// <summary>The report of a run directory.</summary>
    public static RunReport Of(RunDirectory directory, SlurmJobAnswer? slurm, TimeProvider time)
    {
        var plan = RunFiles.Plan(directory);
        return new RunReport
        {
            Directory = directory,
            Plan = plan,
            Result = RunFiles.Result(directory),
            Progress = RunProgress.Of(new EventFile(directory.Events, time).ReadNew()),
            Slurm = slurm,
            Run = RunLoader.TryLoadDirectory(directory.Path, out _),
        };
    }

    /// <summary>The report of a run that was followed to its end.</summary>
    public static RunReport Of(RunDirectory directory, RunEnd end) =>
        Of(directory, new SlurmJobAnswer(end.Job, null), TimeProvider.System);

    /// <summary>
    /// The report with a verdict on its results. Simulated ones are not judged: they are no measurement.
    /// </summary>
    public RunReport Judged(CancellationToken cancellation) =>
        Mock is null && Run is { Results.Entries.IsEmpty: false } run
        ? this with
        {
            Verdict = VerdictRules.Judge(RunEvidence.OfEverything(
                run, WorkerSeriesReader.Read(run.Metadata, cancellation), cancellation)),
        }
        : this;

    /// <summary>The end of a run: results, status, first cause, directory.</summary>
    public void WriteEnd(Terminal terminal)
    {
        var style = terminal.Style;
        foreach (var line in ResultTable.Lines(Results, Run?.Metadata.TotalGpus, Mock, style))
            terminal.Out.WriteLine(line);
        foreach (var warning in Run?.Results.Warnings ?? [])
            terminal.Error.WriteLine($"{terminal.ErrorStyle.Yellow("warning")} result file {warning}");
        if (Verdict is { } verdict)
            terminal.Out.WriteLine(VerdictLines.Summary(verdict, style));
        if (Results.Count > 0)
            terminal.Out.WriteLine();
        terminal.Out.WriteLine(Status == "completed" ? style.Green("completed") : $"{style.Red(Status)}: {Cause}");
        if (Result?.Failure?.Log is { } log)
            terminal.Out.WriteLine($"  log {Directory.In(log)}");
        if (Status is not ("completed" or "cancelled"))
            terminal.Error.WriteLine($"What went wrong first: srtctl why {ShellWord.Quote(Directory.Path)}");
        if (Results.Count == 0 && Mock is { } mock)
            terminal.Out.WriteLine(style.Yellow(mock));
        terminal.Out.WriteLine(Directory.Path);
    }

    /// <summary>Why the figures are not to be believed, for people, whatever form the report has.</summary>
    public void WriteReasons(Terminal terminal)
    {
        if (Verdict is not { } verdict)
            return;
        foreach (var line in VerdictLines.Reasons(verdict, terminal.ErrorStyle, terminal.Width))
            terminal.Error.WriteLine(line);
    }

    /// <summary>The report as one JSON object.</summary>
    public string Json() => RunReportJson.Of(this);
}
