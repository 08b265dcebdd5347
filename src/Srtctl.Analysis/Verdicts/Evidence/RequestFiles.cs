using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Srtctl.Analysis.Runs;
using Srtctl.Model.Collections;

namespace Srtctl.Analysis.Verdicts.Evidence;

/// <summary>Reads the files with one line per request that our load generator leaves.</summary>
internal static partial class RequestFiles
{
    /// <summary>Delays by concurrency. A damaged line is passed over.</summary>
    public static EquatableMap<int, SendDelays> Delays(BenchmarkRun run, CancellationToken cancellation)
    {
        var found = new OrderedDictionary<int, SendDelays>();
        var folders = run.Results.Entries.Select(static entry => Path.GetDirectoryName(entry.File) ?? "").Distinct();
        foreach (var path in folders.Select(folder => Path.Combine(run.Metadata.Path, folder))
            .Where(Directory.Exists).SelectMany(static folder => Directory.EnumerateFiles(folder, "requests_*.jsonl"))
            .Order(StringComparer.Ordinal))
        {
            if (NameForm().Match(Path.GetFileName(path)) is { Success: true } name
                && int.TryParse(name.Groups["concurrency"].ValueSpan, CultureInfo.InvariantCulture, out var concurrency)
                && Read(path, cancellation) is { } delays)
                found[concurrency] = delays;
        }

        return EquatableMap<int, SendDelays>.Empty.With(found);
    }

    private static SendDelays? Read(string path, CancellationToken cancellation)
    {
        var (count, sum, longest) = (0L, 0.0, 0.0);
        foreach (var line in File.ReadLines(path))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Delay(line) is not { } seconds)
                continue;
            (count, sum, longest) = (count + 1, sum + seconds, Math.Max(longest, seconds));
        }

        return count == 0 ? null : new(count, sum / count * 1000, longest * 1000);
    }

    private static double? Delay(string line)
    {
        try
        {
            using var request = JsonDocument.Parse(line);
            return request.RootElement.ValueKind == JsonValueKind.Object
                && Number(request.RootElement, "intended") is { } intended
                && Number(request.RootElement, "sent") is { } sent
                ? sent - intended
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static double? Number(JsonElement request, string name) =>
        request.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number
        && member.TryGetDouble(out var number)
            ? number
            : null;

    [GeneratedRegex(@"^requests_concurrency_(?<concurrency>\d{1,9})\.jsonl$")]
    private static partial Regex NameForm();
}
