using System.Text.Json;

namespace Srtctl.Agent.Mocks.Frontends;

/// <summary>Asks engines named in advance whether they serve, and what.</summary>
internal sealed class WorkerProbe : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(2) };

    public void Dispose() => _http.Dispose();

    /// <summary>The worker with the model that it serves; null when it does not answer.</summary>
    public async Task<Worker?> AskAsync(
        Worker worker, IReadOnlyList<Worker> knownWorkers, CancellationToken cancellation)
    {
        try
        {
            using var health = await _http.GetAsync(new Uri(worker.Address, "/health"), cancellation);
            if (!health.IsSuccessStatusCode)
                return null;
            if (knownWorkers.FirstOrDefault(known => known.Address == worker.Address) is { } answered)
                return answered;
            var models = await _http.GetByteArrayAsync(new Uri(worker.Address, "/v1/models"), cancellation);
            using var document = JsonDocument.Parse(models);
            var model = document.RootElement.GetProperty("data")[0].GetProperty("id").GetString();
            return worker with { Model = model ?? "" };
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }
}
