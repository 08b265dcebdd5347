using System.Threading.Channels;

namespace Srtctl.Agent.Reporting;

/// <summary>
/// Tells status APIs how the run goes. Reports wait in a short queue for a worker of their own; the run never waits for
/// them, and what cannot be delivered is dropped.
/// </summary>
internal sealed class StatusReporter : IAsyncDisposable
{
    private const int QueueLength = 64;

    private static readonly TimeSpan RequestTimeout = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FinalPatience = TimeSpan.FromSeconds(2);

    private readonly Channel<byte[]> _queue = Channel.CreateBounded<byte[]>(
        new BoundedChannelOptions(QueueLength) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    private readonly CancellationTokenSource _end = new();
    private readonly IReadOnlyList<Uri> _addresses;
    private readonly Task _worker;
    private readonly TimeProvider _time;

    /// <summary>Begins to deliver.</summary>
    /// <param name="endpoints">Base addresses.</param>
    /// <param name="jobId">Job reported on.</param>
    /// <param name="time">Clock.</param>
    public StatusReporter(IEnumerable<string> endpoints, string jobId, TimeProvider time)
    {
        _time = time;
        _addresses = [.. endpoints
            .Select(endpoint => $"{endpoint.TrimEnd('/')}/api/jobs/{Uri.EscapeDataString(jobId)}")
            .Select(static address => Uri.TryCreate(address, UriKind.Absolute, out var known) ? known : null)
            .OfType<Uri>()
            .Where(static address => address.Scheme is "http" or "https")];
        _worker = _addresses.Count == 0 ? Task.CompletedTask : Task.Run(DeliverAsync);
    }

    /// <summary>Queues a report.</summary>
    public void Report(StatusUpdate update)
    {
        if (_addresses.Count > 0)
            _queue.Writer.TryWrite(update.ToJson(_time.GetUtcNow()));
    }

    /// <summary>Gives the queue a moment, then drops it.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await Task.WhenAny(_worker, Task.Delay(FinalPatience, _time));
        await _end.CancelAsync();
        await _worker;
        _end.Dispose();
    }

    private async Task DeliverAsync()
    {
        using var http = new HttpClient { Timeout = RequestTimeout };
        try
        {
            await foreach (var body in _queue.Reader.ReadAllAsync(_end.Token))
                await Task.WhenAll(_addresses.Select(address => PutAsync(http, address, body)));
        }
        catch (OperationCanceledException)
        {
            // The run has ended; what is left in the queue is dropped.
        }
    }

    private async Task PutAsync(HttpClient http, Uri address, byte[] body)
    {
        try
        {
            using var content = new ByteArrayContent(body);
            content.Headers.ContentType = new("application/json");
            using var answer = await http.PutAsync(address, content, _end.Token);
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            // Reports are a courtesy: the run directory is the record.
        }
    }
}
