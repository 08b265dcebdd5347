using Srtctl.Cluster.Tests.Commands;
using Srtctl.Cluster.Tests.Rig;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>A disaggregated job in containers, followed by <c>apply --wait</c> to its end.</summary>
public sealed class FinishedRun(SlurmCluster cluster) : IAsyncLifetime
{
    private SubmittedRun? _run;
    private CommandOutcome? _outcome;

    /// <summary>The run.</summary>
    public SubmittedRun Run => _run ?? throw new InvalidOperationException("The run has not been submitted.");

    /// <summary>What <c>apply --wait</c> printed.</summary>
    public CommandOutcome Outcome => _outcome ?? throw new InvalidOperationException("The run has not ended.");

    /// <summary>What the status API was told.</summary>
    public EquatableArray<StatusCall> Calls { get; private set; }

    public async Task InitializeAsync()
    {
        await using var api = new StatusApi(cluster.Environment["SLURM_CLUSTER_HEAD_IP"]);
        await using var user = new UserDirectory(
            cluster, "container_runtime: pyxis", $"reporting: {{ status: {{ endpoint: '{api.Endpoint}' }} }}");
        _outcome = await user.RunAsync("apply", user.Write(JobText.ThreeNodes), "--wait", "--tags", "nightly,small");
        _run = await user.RunAppearsAsync();
        await _run.EndsAsync(TimeSpan.FromSeconds(30));
        Calls = api.Calls;
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
