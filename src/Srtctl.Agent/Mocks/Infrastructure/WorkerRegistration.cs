using System.Text.Json;

namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>A worker's entry in etcd, kept alive by a lease and removed when disposed.</summary>
internal sealed class WorkerRegistration : IAsyncDisposable
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Refresh = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Retry = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan LongestFarewell = TimeSpan.FromMilliseconds(500);

    private readonly EtcdClient _etcd;
    private readonly WorkerRecord _record;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _stopping = new();
    private Task _keeping = Task.CompletedTask;
    private string _lease = "";
    private volatile bool _abandoned;

    private WorkerRegistration(EtcdClient etcd, WorkerRecord record, TimeProvider time)
    {
        _etcd = etcd;
        _record = record;
        _time = time;
    }

    /// <summary>Registers, retrying until etcd answers.</summary>
    public static async Task<WorkerRegistration> StartAsync(
        EtcdClient etcd, WorkerRecord record, TimeProvider time, CancellationToken cancellation)
    {
        var registration = new WorkerRegistration(etcd, record, time);
        while (!await registration.TryAsync(registration.PutAsync, cancellation))
            await Task.Delay(Retry, time, cancellation);
        registration._keeping = registration.KeepAsync(registration._stopping.Token);
        return registration;
    }

    /// <summary>Stops refreshing without removing the entry, as a hanging worker would.</summary>
    public void Abandon() => _abandoned = true;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _keeping.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        using var limit = new CancellationTokenSource(LongestFarewell, _time);
        await TryAsync(cancellation => _etcd.RevokeAsync(_lease, cancellation), limit.Token);
        _etcd.Dispose();
        _stopping.Dispose();
    }

    private async Task PutAsync(CancellationToken cancellation)
    {
        _lease = await _etcd.GrantAsync(Life, cancellation);
        await _etcd.PutAsync(_record.Key, _record.ToJson(), _lease, cancellation);
    }

    private async Task KeepAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(Refresh, _time, cancellation);
            if (!_abandoned)
                await TryAsync(RefreshAsync, cancellation);
        }
    }

    private async Task RefreshAsync(CancellationToken cancellation)
    {
        if (!await _etcd.KeepAliveAsync(_lease, cancellation))
            await PutAsync(cancellation);
    }

    /// <summary>Whether a call ran out of time, or belongs to the farewell, which may fail.</summary>
    private bool IsOurs(CancellationToken cancellation) =>
        _stopping.IsCancellationRequested || !cancellation.IsCancellationRequested;

    private async Task<bool> TryAsync(Func<CancellationToken, Task> call, CancellationToken cancellation)
    {
        try
        {
            await call(cancellation);
            return true;
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or IOException)
        {
            return false;
        }
        catch (OperationCanceledException) when (IsOurs(cancellation))
        {
            return false;
        }
    }
}
