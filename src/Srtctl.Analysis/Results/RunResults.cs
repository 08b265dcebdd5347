using System.Text.Json;
using System.Text.RegularExpressions;
using Srtctl.Model.Collections;
using Srtctl.Model.Runs;
using Srtctl.Model.Text;

namespace Srtctl.Analysis.Results;

/// <summary>The benchmark results of a run.</summary>
public sealed partial record RunResults
{
    /// <summary>One row per concurrency, rising.</summary>
    public EquatableArray<ResultRow> Rows { get; init; }

    /// <summary>Result files that could not be read, each with the reason.</summary>
    public EquatableArray<string> Unreadable { get; init; }

    /// <summary>Reads every result file of a run; of several for one concurrency the newest counts.</summary>
    /// <param name="directory">The run directory.</param>
    /// <param name="gpus">GPUs that workers use; null leaves the figures per GPU out.</param>
    public static RunResults Read(RunDirectory directory, int? gpus)
    {
        var rows = new List<ResultRow>();
        var unreadable = new List<string>();
        foreach (var path in Files(directory).OrderBy(File.GetLastWriteTimeUtc))
        {
            try
            {
                using var stream = File.OpenRead(path);
                if (Row(JsonNumbers.Read(stream), Path.GetFileName(path), gpus) is { } row)
                    rows.Add(row);
                else
                    unreadable.Add($"{Path.GetFileName(path)}: it names no concurrency");
            }
            catch (Exception error) when (error is JsonException or IOException or UnauthorizedAccessException)
            {
                unreadable.Add($"{Path.GetFileName(path)}: {error.Message}");
            }
        }

        var newest = rows.GroupBy(static row => row.Concurrency).Select(static group => group.Last());
        return new()
        {
            Rows = EquatableArray.From(newest.OrderBy(static row => row.Concurrency)),
            Unreadable = EquatableArray.From(unreadable),
        };
    }

    private static IEnumerable<string> Files(RunDirectory directory) => Directory.Exists(directory.Logs)
        ? Directory.EnumerateDirectories(directory.Logs, "sa-bench_*")
            .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.json"))
            .Where(static path => NameForm().IsMatch(Path.GetFileName(path)))
        : [];

    private static ResultRow? Row(Dictionary<string, double> numbers, string file, int? gpus)
    {
        var named = NameForm().Match(file).Groups["concurrency"];
        if (Number("max_concurrency") is not { } concurrency)
        {
            if (!named.Success)
                return null;
            concurrency = int.Parse(named.Value);
        }

        var throughput = Number("output_throughput");
        return new ResultRow
        {
            Concurrency = (int)concurrency,
            Completed = (int?)Number("completed"),
            Duration = Number("duration") is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
            OutputTokensPerSecond = throughput,
            OutputTokensPerSecondPerGpu = gpus > 0 ? throughput / gpus : null,
            Ttft = Latency("ttft"),
            Itl = Latency("itl"),
            EndToEnd = Latency("e2el"),
            File = file,
        };

        double? Number(string name) => numbers.TryGetValue(name, out var value) ? value : null;

        LatencyFigures Latency(string name) =>
            new(
                Number($"mean_{name}_ms"),
                Number($"median_{name}_ms") ?? Number($"p50_{name}_ms"),
                Number($"p99_{name}_ms"));
    }

    [GeneratedRegex(
        @"^(?:result_|(?:results_|isl_\d+_osl_\d+_)?concurrency_(?<concurrency>\d+))(?!.*\.pytorch\.json$).*\.json$")]
    private static partial Regex NameForm();
}
