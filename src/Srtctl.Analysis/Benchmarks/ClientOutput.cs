using System.Text;
using Srtctl.Analysis.Launches;
using Srtctl.Analysis.Runs;
using Srtctl.Analysis.Text;

namespace Srtctl.Analysis.Benchmarks;

/// <summary>What a benchmark's client printed, without colours and without states of progress bars.</summary>
internal sealed class ClientOutput
{
    private const string Header = "SA-Bench Config: ";
    private const long MostLines = 1_000_000;

    private static readonly string[] Commands =
    [
        "python3 -m sglang.bench_serving", "aiperf profile", "genai-perf profile", "vllm bench serve",
    ];

    private ClientOutput(IReadOnlyList<string> lines) => Lines = lines;

    public IReadOnlyList<string> Lines { get; }

    /// <summary>Reads <c>benchmark.out</c>; nothing when it is not there.</summary>
    public static ClientOutput Read(RunFiles run)
    {
        var lines = new List<string>();
        if (run.Find("benchmark.out") is not { } path)
            return new(lines);
        using var file = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        using var reader = new LineReader(file);
        while (lines.Count < MostLines && reader.TryRead(out var line))
            lines.Add(Encoding.UTF8.GetString(AnsiColors.Strip(line)));
        return new(lines);
    }

    /// <summary>A value of the header line; null when it is absent or empty.</summary>
    public string? Setting(string name)
    {
        var header = Lines.FirstOrDefault(static line => line.StartsWith(Header, StringComparison.Ordinal));
        return header?[Header.Length..].Split("; ").Select(static item => item.Split('=', 2))
            .FirstOrDefault(item => item.Length == 2 && item[0] == name)?[1].Trim() is { Length: > 0 } value
            ? value
            : null;
    }

    /// <summary>The benchmark that the text shows; empty when it shows none.</summary>
    public string Type() =>
        Lines.Any(static line => line.StartsWith(Header, StringComparison.Ordinal)) ? "sa-bench"
        : Lines.Any(static line => line.StartsWith("SGLang-Bench Config", StringComparison.Ordinal)) ? "sglang-bench"
        : Lines.Any(static line => line.StartsWith("Trace Replay", StringComparison.OrdinalIgnoreCase))
            ? "trace-replay"
        : Lines.Any(static line => line.Contains("aiperf", StringComparison.OrdinalIgnoreCase)) ? "mooncake-router"
        : "";

    /// <summary>
    /// The command of a measured run rather than a warm-up's; marked ones before traced ones before bare ones.
    /// </summary>
    public LaunchCommand? Command(string type, IBenchmarkParser? parser)
    {
        var marked = Lines.Where(static line => line.StartsWith("[CMD] ", StringComparison.Ordinal))
            .Select(static line => line["[CMD] ".Length..]);
        var traced = Lines.Where(static line => line.StartsWith("+ ", StringComparison.Ordinal) && IsClient(line))
            .Select(static line => line[2..]);
        var bare = Lines.Where(static line =>
            Commands.Any(command => line.StartsWith(command, StringComparison.Ordinal)));
        string[] all = [.. marked, .. traced, .. bare];
        var raw = all.FirstOrDefault(command => parser is not null && parser.IsMeasured(command))
            ?? all.FirstOrDefault()
            ?? Lines.FirstOrDefault(static line => line.StartsWith(Header, StringComparison.Ordinal))?[Header.Length..];
        return raw is null ? null : new LaunchCommand(type, raw.Trim());
    }

    private static bool IsClient(string line) =>
        line.Contains("benchmark_serving.py", StringComparison.Ordinal)
        || Commands.Any(command => line.Contains(command, StringComparison.Ordinal));
}
