using Srtctl.Analysis.Runs;
using Srtctl.Cli.Reports.Runs;

namespace Srtctl.Cli.Presentation.Runs;

/// <summary>What a run was, in a few lines. What its files do not say is left out.</summary>
internal static class RunHeader
{
    private const int Indent = 13;

    public static IEnumerable<string> Lines(ShownRun shown, TextStyle style, int width)
    {
        var run = shown.Run.Metadata;
        yield return $"{style.Bold(run.JobId)}  {run.JobName}{Status(shown, style)}";
        foreach (var (title, text) in Rows(shown).Where(static row => row.Text.Length > 0))
        {
            var lines = Words.Wrap(text, Math.Max(20, width - Indent)).ToArray();
            yield return $"  {style.Dim(title.PadRight(9))}  {lines[0]}";
            foreach (var line in lines[1..])
                yield return new string(' ', Indent) + line;
        }
    }

    private static IEnumerable<(string Title, string Text)> Rows(ShownRun shown)
    {
        var (run, benchmark) = (shown.Run.Metadata, shown.Run.Benchmark);
        yield return ("model", Words.WithNote(run.ModelDir, run.Precision));
        yield return ("engine", Engine(shown));
        yield return ("image", run.Container ?? "");
        yield return ("workers", Workers(shown));
        yield return ("GPUs", Gpus(run));
        yield return ("load", Words.Join(
            benchmark.Type, Words.Count(benchmark.Isl, "tokens in"), Words.Count(benchmark.Osl, "tokens out"),
            benchmark.Concurrencies is { } list ? $"concurrency {string.Join(' ', (IEnumerable<int>)list)}" : null,
            benchmark.RequestRate is null or "inf" ? null : $"{benchmark.RequestRate} requests/s"));
        yield return ("date", run.RunDate ?? "");
        yield return ("tags", string.Join(", ", (IEnumerable<string>)run.Tags));
        yield return ("path", run.Path);
    }

    private static string Status(ShownRun shown, TextStyle style) => shown.End?.Status switch
    {
        null => "",
        "completed" => $"  {style.Green("completed")}",
        var other => $"  {style.Red(other)}",
    };

    private static string Engine(ShownRun shown)
    {
        var found = string.Join(", ", shown.Versions.Select(static pair => $"{pair.Key} {pair.Value}"));
        return Words.WithNote(
            Words.Join(shown.Run.Metadata.Engine, shown.Plan is { } plan ? $"behind {plan.Job.Frontend}" : null),
            found.Length > 0 ? $"in the containers: {found}" : null);
    }

    private static string Workers(ShownRun shown) => string.Join(
        ", ", WorkerPool.Of(shown).Select(static pool => pool.Words));

    private static string Gpus(RunMetadata run) => run.TotalGpus is { } total
        ? Words.Join($"{total}{(run.GpuType is { } type ? $" {type}" : "")}", $"{run.GpusPerNode} per node")
        : run.GpuType ?? "";
}
