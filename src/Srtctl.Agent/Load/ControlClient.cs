using System.Text;

namespace Srtctl.Agent.Load;

/// <summary>Sends small requests to workers beside the load. A failure is told and changes nothing else.</summary>
/// <param name="warn">Takes a sentence about a failure.</param>
internal sealed class ControlClient(Action<string> warn) : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false })
    {
        Timeout = TimeSpan.FromSeconds(60),
    };

    /// <summary>Posts to all addresses at once.</summary>
    public Task PostAsync(IEnumerable<(Uri Address, string Body)> requests, CancellationToken cancellation) =>
        Task.WhenAll(requests.Select(request => PostAsync(request.Address, request.Body, cancellation)));

    public void Dispose() => _http.Dispose();

    private async Task PostAsync(Uri address, string body, CancellationToken cancellation)
    {
        try
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await _http.PostAsync(address, content, cancellation);
            if (!response.IsSuccessStatusCode)
                warn($"WARNING: {address} answered {(int)response.StatusCode}");
        }
        catch (HttpRequestException failure)
        {
            warn($"WARNING: {address} cannot be reached: {failure.Message}");
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            warn($"WARNING: {address} did not answer within {_http.Timeout.TotalSeconds} s");
        }
    }
}
