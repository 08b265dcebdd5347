using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;

namespace Srtctl.Model.Jobs;

/// <summary>
/// A benchmark job: what a person says, complete and immutable. Variants are made with <c>with</c>; two jobs that say
/// the same are equal.
/// </summary>
public sealed record Job
{
    /// <summary>Name of the job in SLURM, in results and in comparisons.</summary>
    public required string Name { get; init; }

    /// <summary>The model to serve.</summary>
    public required ServedModel Model { get; init; }

    /// <summary>Container image: an alias of the cluster file, an image file, or an image reference.</summary>
    public required string Container { get; init; }

    /// <summary>
    /// Version of the engine in the container: flags are checked against it. Null: as the identity, the image's tag or
    /// the release of Dynamo tells.
    /// </summary>
    public string? EngineVersion { get; init; }

    /// <summary>What one node has.</summary>
    public required NodeShape Node { get; init; }

    /// <summary>The workers.</summary>
    public required Deployment Deployment { get; init; }

    /// <summary>What takes requests.</summary>
    public Frontend Frontend { get; init; } = new DynamoFrontend();

    /// <summary>How the engine's workers are started, beside their flags; null: as the engine's defaults say.</summary>
    public EngineLaunch? Launch { get; init; }

    /// <summary>A KV cache shared between workers; null: none.</summary>
    public MooncakeStore? KvStore { get; init; }

    /// <summary>What is measured.</summary>
    public Benchmark Benchmark { get; init; } = new ManualBenchmark();

    /// <summary>
    /// What is measured after the benchmark has succeeded, usually accuracy; null: nothing. Its failure is reported and
    /// leaves the run a success.
    /// </summary>
    public Benchmark? Evaluation { get; init; }

    /// <summary>Where everything beside the workers runs.</summary>
    public Placement Placement { get; init; } = new();

    /// <summary>What is asked of SLURM beside nodes.</summary>
    public SlurmSettings Slurm { get; init; } = new();

    /// <summary>
    /// How long the service may take to become ready; null: as the cluster file says, else 30 minutes.
    /// </summary>
    public ReadinessSettings? Readiness { get; init; }

    /// <summary>Variables of workers, Dynamo frontend and client. A pool's own variables win.</summary>
    public EquatableMap<string, EnvironmentValue> Environment { get; init; } =
        EquatableMap<string, EnvironmentValue>.Empty;

    /// <summary>Host paths to see in every container of the job.</summary>
    public EquatableArray<Mount> Mounts { get; init; }

    /// <summary>
    /// Script run with bash in worker and Dynamo frontend containers before the command: a path beside the job script,
    /// or a name under the site's <c>configs</c> directory.
    /// </summary>
    public string? SetupScript { get; init; }

    /// <summary>A profiler around or inside the workers; null: none.</summary>
    public Profiling? Profiling { get; init; }

    /// <summary>Where traces go; null: none are made.</summary>
    public Tracing? Tracing { get; init; }

    /// <summary>What the author says the job runs; null: nothing.</summary>
    public Identity? Identity { get; init; }

    /// <summary>
    /// Rules to take otherwise, by code, each with a reason: <c>["SRT1601"] = new(RuleLevel.Off, "…")</c>. They are
    /// about flags, or about results that are judged. They win over the cluster file's.
    /// </summary>
    public EquatableMap<string, RuleSetting> Rules { get; init; } = EquatableMap<string, RuleSetting>.Empty;

    /// <summary>Base addresses of status APIs; null: the cluster file's.</summary>
    public EquatableArray<string>? StatusEndpoints { get; init; }

    /// <summary>Largest NATS message in megabytes; null keeps the server's default of 1.</summary>
    public int? NatsMaximumPayload { get; init; }

    /// <summary>The job with every pool replaced by what <paramref name="change"/> makes of it.</summary>
    public Job WithPools(Func<Role, Pool, Pool> change) => this with { Deployment = Deployment.Map(change) };

    /// <summary>The job with the engine options of every pool changed.</summary>
    /// <typeparam name="TOptions">The engine's option record; pools of another engine stay as they are.</typeparam>
    public Job WithOptions<TOptions>(Func<TOptions, TOptions> change)
        where TOptions : Options.EngineOptions =>
        WithPools((_, pool) => pool.Options is TOptions options ? pool with { Options = change(options) } : pool);

    /// <summary>The job with the engine options of one role changed.</summary>
    /// <inheritdoc cref="WithOptions{TOptions}(Func{TOptions, TOptions})"/>
    public Job WithOptions<TOptions>(Role role, Func<TOptions, TOptions> change)
        where TOptions : Options.EngineOptions =>
        WithPools((where, pool) =>
            where == role && pool.Options is TOptions options ? pool with { Options = change(options) } : pool);
}
