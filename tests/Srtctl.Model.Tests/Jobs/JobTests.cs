using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Model.Tests.Jobs;

public class JobTests
{
    [Fact]
    public void Two_jobs_that_say_the_same_are_equal_and_hash_alike()
    {
        Assert.Equal(SampleJob.Make(), SampleJob.Make());
        Assert.Equal(SampleJob.Make().GetHashCode(), SampleJob.Make().GetHashCode());
    }

    public static TheoryData<string, Func<Job, Job>> Changes => new()
    {
        { "name", static job => job with { Name = "other" } },
        { "environment", static job => job with { Environment = job.Environment.With("A", "2") } },
        { "secret to text", static job => job with { Environment = job.Environment.With("TOKEN", "HF_TOKEN") } },
        { "mount", static job => job with { Mounts = [] } },
        { "concurrencies",
            static job => job with { Benchmark = ((SaBench)job.Benchmark) with { Concurrencies = [8, 4] } } },
        { "frontend", static job => job with { Frontend = new SglangRouter() } },
        { "directive",
            static job => job with { Slurm = job.Slurm with { Directives = job.Slurm.Directives.Without("qos") } } },
        { "option",
            static job => job.WithOptions<SglangOptions>(static options => options with { TensorParallelSize = 2 }) },
        { "extra", static job => job.WithOptions<SglangOptions>(static options => options with { Extra = ["--x"] }) },
        { "unset",
            static job => job.WithOptions<SglangOptions>(static options => options with { TensorParallelSize = null }) },
        { "replicas", static job => job.WithPools(static (_, pool) => pool with { Replicas = pool.Replicas + 1 }) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_change_makes_another_job_and_leaves_the_first(string what, Func<Job, Job> change)
    {
        var job = SampleJob.Make();

        var changed = change(job);

        Assert.True(changed != job, what);
        Assert.Equal(SampleJob.Make(), job);
        Assert.Equal(changed, change(SampleJob.Make()));
    }

    [Fact]
    public void Changing_and_changing_back_gives_an_equal_job()
    {
        var job = SampleJob.Make();

        var back = job
            .WithOptions<SglangOptions>(static options => options with { ContextLength = 4096 })
            .WithOptions<SglangOptions>(static options => options with { ContextLength = null });

        Assert.Equal(job, back);
    }

    [Fact]
    public void WithPools_hands_over_every_pool_with_its_role()
    {
        var seen = new List<(Role, int)>();

        SampleJob.Make().WithPools((role, pool) =>
        {
            seen.Add((role, pool.Replicas));
            return pool;
        });

        Assert.Equal([(Role.Prefill, 1), (Role.Decode, 2)], seen);
    }

    [Fact]
    public void WithOptions_of_one_role_leaves_the_others()
    {
        var job = SampleJob.Make()
            .WithOptions<SglangOptions>(Role.Decode, static options => options with { ChunkedPrefillSize = 1 });
        var pools = job.Deployment.Pools
            .ToDictionary(static pool => pool.Role, static pool => (SglangOptions)pool.Pool.Options);

        Assert.Null(pools[Role.Prefill].ChunkedPrefillSize);
        Assert.Equal(1, pools[Role.Decode].ChunkedPrefillSize);
    }

    [Fact]
    public void WithPools_reaches_the_only_pool_of_an_aggregated_deployment()
    {
        var job = SampleJob.Make() with
        {
            Deployment = new Aggregated { Workers = new() { Replicas = 1, Options = new SglangOptions() } },
        };

        var changed = job.WithPools(static (role, pool) => pool with { Replicas = role == Role.Aggregated ? 7 : 0 });

        Assert.Equal(7, changed.Deployment.Pools.Single().Pool.Replicas);
    }

    [Fact]
    public void A_job_prints_its_secret_by_name_only()
    {
        Assert.Contains("<secret HF_TOKEN>", SampleJob.Make().ToString());
    }
}
