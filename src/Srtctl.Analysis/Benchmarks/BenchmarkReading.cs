using System.Text.Json;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>Reads the results of a run: files first, printed text only when no file is usable.</summary>
internal static class BenchmarkReading
{
    public static BenchmarkResults Read(
        RunFiles run, BenchmarkFacts facts, IBenchmarkParser parser, ClientOutput output)
    {
        var (entries, warnings) = (new List<BenchmarkResult>(), new List<string>());
        foreach (var path in parser.Files(run, facts).Order(StringComparer.Ordinal))
        {
            try
            {
                entries.AddRange(parser.ReadFile(run, path));
            }
            catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
            {
                warnings.Add($"{run.Relative(path)}: {error.Message}");
            }
        }

        if (entries.Count == 0)
        {
            entries.AddRange(parser.ReadText(output.Lines));
            if (entries.Count > 0)
                warnings.Add("No result file is usable: the figures come from the text in benchmark.out.");
        }

        return new()
        {
            Entries = EquatableArray.From(entries.OrderBy(static entry => entry.Concurrency ?? 0)
                .ThenBy(static entry => entry.File, StringComparer.Ordinal)),
            Warnings = EquatableArray.From(warnings),
        };
    }
}
