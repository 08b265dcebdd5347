using System.Diagnostics;
using System.Security.Cryptography;
using Srtctl.Agent.Execution;
using Srtctl.Agent.Processes;
using Srtctl.Model.Collections;
using Srtctl.Model.Plans;
using Srtctl.Model.Runs;

namespace Srtctl.Agent.Nodes;

/// <summary>The nodes of an allocation. One watch per node, started once, gives both its address and its heartbeats.</summary>
internal sealed class SlurmNodes : INodeSource
{
    private static readonly TimeSpan ReportPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan EndPatience = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan WatchPoll = TimeSpan.FromMilliseconds(500);

    private readonly SlurmAllocation _allocation;
    private readonly Model.Plans.Execution _execution;
    private readonly RunDirectory _directory;
    private readonly TimeProvider _time;
    private readonly Heartbeats _heartbeats;
    private readonly NodeWatchServer _server;
    private readonly string _token = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
    private readonly List<Process> _watches = [];

    /// <summary>Begins to listen; nothing is started yet.</summary>
    public SlurmNodes(
        SlurmAllocation allocation, Model.Plans.Execution execution, RunDirectory directory, TimeProvider time)
    {
        (_allocation, _execution, _directory, _time) = (allocation, execution, directory, time);
        _heartbeats = new Heartbeats(execution.HeartbeatTimeout);
        _server = new NodeWatchServer(_token, _heartbeats, time);
    }

    /// <inheritdoc/>
    public string JobId => _allocation.JobId;

    /// <inheritdoc/>
    public bool AnySuspect => _heartbeats.AnySuspect(_time.GetUtcNow());

    /// <inheritdoc/>
    public IReadOnlySet<string> LostHosts => _heartbeats.Lost();

    /// <inheritdoc/>
    public async Task<EquatableArray<AllocatedNode>> LocateAsync(CancellationToken cancellation)
    {
        for (var component = 0; component < _allocation.Components.Count; component++)
            _watches.Add(StartWatch(component));
        await AwaitReportsAsync(cancellation);
        return [.. _allocation.Hosts.Select(Locate)];
    }

    /// <inheritdoc/>
    public async Task WatchAsync(Action<string, DateTimeOffset> lost, CancellationToken cancellation)
    {
        try
        {
            using var timer = new PeriodicTimer(WatchPoll, _time);
            while (await timer.WaitForNextTickAsync(cancellation))
                foreach (var (host, lastHeard) in _heartbeats.GiveUp(_time.GetUtcNow()))
                    lost(host, lastHeard);
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        // Closed connections end the tasks; with a dead node the srun itself would never end.
        var ended = Task.WhenAll(_watches.Select(static watch => watch.WaitForExitAsync()));
        await Task.WhenAny(ended, Task.Delay(EndPatience, _time));
        foreach (var watch in _watches)
        {
            PosixSignals.SendToGroup(watch.Id, PosixSignals.Terminate);
            watch.Dispose();
        }
    }

    private Process StartWatch(int component)
    {
        var hosts = _allocation.Components[component];
        var log = Path.Combine(_directory.Logs, "node_watch.out");
        List<string> arguments =
        [
            "-c", "exec setsid \"$@\" >>\"$0\" 2>&1 </dev/null", log,
            "srun", $"--jobid={JobId}", "--overlap", "--job-name=node-watch", $"--nodes={hosts.Count}",
            $"--ntasks={hosts.Count}", "--ntasks-per-node=1", $"--nodelist={string.Join(',', hosts)}", "--no-kill",
            "--kill-on-bad-exit=0", "--wait=0", "--mpi=none",
        ];
        if (_allocation.Components.Count > 1)
            arguments.Add($"--het-group={component}");
        var port = _server.Port;
        arguments.AddRange(
            Environment.ProcessPath ?? "srtctl-agent", "node-watch", "--connect",
            string.Join(',', ReachableAt().Select(address => $"{address}:{port}")), "--token", _token,
            "--scratch", NodeScratch.Of(JobId));
        return Process.Start(new ProcessStartInfo("/bin/sh", arguments))
            ?? throw Refused("the step that watches the nodes could not be started");
    }

    private IEnumerable<string> ReachableAt()
    {
        var addresses = LocalAddresses.Read();
        return addresses
            .Where(static address => AddressChoice.IsUsable(address.Address))
            .OrderByDescending(address => address.Interface == _execution.NetworkInterface)
            .Select(static address => address.Address);
    }

    private async Task AwaitReportsAsync(CancellationToken cancellation)
    {
        var started = _time.GetTimestamp();
        while (Missing() is { Count: > 0 } missing)
        {
            if (_time.GetElapsedTime(started) > ReportPatience || _watches.All(static watch => watch.HasExited))
                throw Refused($"{string.Join(", ", missing)} did not report within {_time.GetElapsedTime(started).TotalSeconds:0} s; "
                    + "logs/node_watch.out says why");
            await Task.Delay(Poll, _time, cancellation);
        }
    }

    private List<string> Missing() => [.. _allocation.Hosts.Where(host => !_server.Facts.ContainsKey(host))];

    private AllocatedNode Locate(string host)
    {
        var facts = _server.Facts[host];
        return AddressChoice.Choose(facts.Routed, facts.Addresses, _execution.NetworkInterface) is { } address
            ? new AllocatedNode(host, address)
            : throw Refused($"{host} has no IPv4 address that other nodes could reach; it has "
                + string.Join(", ", facts.Addresses.Select(static known => $"{known.Address} ({known.Interface})")));
    }

    private static RunAbortedException Refused(string why) => new(new RunFailure
    {
        Kind = "start-failed",
        Code = "SRT3006",
        Message = $"The nodes could not be located: {why}.",
    });
}
