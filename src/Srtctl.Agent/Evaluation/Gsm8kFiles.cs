using Srtctl.Agent.Runs;

namespace Srtctl.Agent.Evaluation;

/// <summary>The questions and the examples in front of them.</summary>
internal sealed record Gsm8kFiles(IReadOnlyList<Gsm8kQuestion> Examples, IReadOnlyList<Gsm8kQuestion> Questions)
{
    /// <summary>Reads both files, which are fetched when they are not there.</summary>
    /// <exception cref="EvaluationException">A file cannot be fetched or read, or holds something else.</exception>
    public static async Task<Gsm8kFiles> ReadAsync(Gsm8kOptions options, CancellationToken cancellation) => new(
        await ReadAsync(options, "train.jsonl", cancellation), await ReadAsync(options, "test.jsonl", cancellation));

    private static async Task<IReadOnlyList<Gsm8kQuestion>> ReadAsync(
        Gsm8kOptions options, string name, CancellationToken cancellation)
    {
        var path = Path.Combine(options.Data, name);
        try
        {
            if (!File.Exists(path) && options.Download is { } address)
                await FetchAsync($"{address}/{name}", path, cancellation);
            var lines = await File.ReadAllLinesAsync(path, cancellation);
            return [.. lines.Where(static line => !string.IsNullOrWhiteSpace(line)).Select((line, index) =>
                Gsm8kQuestion.Parse(line)
                    ?? throw new EvaluationException($"{path}({index + 1}): the line is no question"))];
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new EvaluationException($"{path} cannot be read: {failure.Message} Set DataDirectory to a copy.");
        }
    }

    private static async Task FetchAsync(string address, string path, CancellationToken cancellation)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(2) };
        try
        {
            var content = await http.GetByteArrayAsync(address, cancellation);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            AtomicFile.Write(path, stream => stream.Write(content));
        }
        catch (Exception failure) when (failure is HttpRequestException
            || (failure is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            throw new EvaluationException(
                $"{address} cannot be fetched: {failure.Message} Set DataDirectory to a copy of the data.");
        }
    }
}
