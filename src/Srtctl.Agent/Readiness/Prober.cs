using System.Net;
using System.Net.Sockets;
using System.Text;
using Srtctl.Model.Plans;

namespace Srtctl.Agent.Readiness;

/// <summary>Asks a readiness question once.</summary>
/// <param name="allocation">Binds addresses.</param>
internal sealed class Prober(BoundAllocation allocation) : IDisposable
{
    private static readonly TimeSpan AnswerTimeout = TimeSpan.FromSeconds(5);

    private readonly HttpClient _http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        AllowAutoRedirect = false,
        ConnectTimeout = AnswerTimeout,
        PooledConnectionLifetime = TimeSpan.Zero,
    })
    {
        Timeout = AnswerTimeout,
        MaxResponseContentBufferSize = 8 * 1024 * 1024,
    };

    /// <summary>Where the question goes, for people.</summary>
    public string Target(ReadinessProbe probe) => probe switch
    {
        TcpProbe tcp => $"{allocation.Bind(tcp.Host)}:{tcp.Port}",
        HttpProbe http => allocation.Bind(http.Url),
        WorkerCountProbe count => allocation.Bind(count.Url),
        _ => probe.GetType().Name,
    };

    /// <summary>Asks. Everything that goes wrong on the way is a no.</summary>
    public async Task<ProbeAnswer> AskAsync(ReadinessProbe probe, CancellationToken cancellation)
    {
        try
        {
            return probe switch
            {
                TcpProbe tcp => await AskAsync(tcp, cancellation),
                HttpProbe http => await AskAsync(http, cancellation),
                WorkerCountProbe count => await AskAsync(count, cancellation),
                _ => new ProbeAnswer(false, "an unknown kind of probe"),
            };
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested && IsNo(failure))
        {
            return new ProbeAnswer(false, Describe(failure));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();

    private async Task<ProbeAnswer> AskAsync(TcpProbe probe, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(AnswerTimeout);
        foreach (var port in probe.FurtherPorts.Prepend(probe.Port))
        {
            using var client = new TcpClient();
            await client.ConnectAsync(allocation.Bind(probe.Host), port, limited.Token);
        }

        return new ProbeAnswer(true, "connected");
    }

    private async Task<ProbeAnswer> AskAsync(HttpProbe probe, CancellationToken cancellation)
    {
        var (status, body) = await GetAsync(probe.Url, cancellation);
        if (status != HttpStatusCode.OK)
            return new ProbeAnswer(false, $"status {(int)status}");
        return probe.BodyContains is { } wanted && !Encoding.UTF8.GetString(body).Contains(wanted, StringComparison.Ordinal)
            ? new ProbeAnswer(false, $"status 200 without '{wanted}'")
            : new ProbeAnswer(true, "status 200");
    }

    private async Task<ProbeAnswer> AskAsync(WorkerCountProbe probe, CancellationToken cancellation)
    {
        var (status, body) = await GetAsync(probe.Url, cancellation);
        if (status != HttpStatusCode.OK)
            return new ProbeAnswer(false, $"status {(int)status}");
        if (WorkerCounts.Read(probe.Shape, body) is not { } counts)
            return new ProbeAnswer(false, "an answer without worker counts");
        var enough = counts.Prefill >= probe.Prefill && counts.Decode >= probe.Decode;
        return new ProbeAnswer(enough, WorkerProgress.Describe(probe, counts), counts);
    }

    private async Task<(HttpStatusCode Status, byte[] Body)> GetAsync(PlanText url, CancellationToken cancellation)
    {
        using var answer = await _http.GetAsync(new Uri(allocation.Bind(url)), cancellation);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync(cancellation));
    }

    private static bool IsNo(Exception failure) =>
        failure is HttpRequestException or SocketException or IOException or OperationCanceledException or UriFormatException;

    private static string Describe(Exception failure) => failure switch
    {
        OperationCanceledException => $"no answer within {AnswerTimeout.TotalSeconds:0} s",
        HttpRequestException { InnerException: SocketException socket } => socket.SocketErrorCode.ToString(),
        SocketException socket => socket.SocketErrorCode.ToString(),
        HttpRequestException { HttpRequestError: var error } => error.ToString(),
        _ => failure.Message,
    };
}
