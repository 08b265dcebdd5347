using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;
using Srtctl.Model.Plans;
using Srtctl.Planning.Explaining;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Tests.Explaining;

/// <summary>Who set a value, and which versions a job runs.</summary>
public class JobExplanationTests
{
    private static readonly Job Sample = SampleJobs.Disaggregated with { Container = "lmsysorg/sglang:v0.5.8" };

    [Theory]
    [InlineData("Deployment.Decode.Options.TensorParallelSize")]
    [InlineData("backend.sglang_config.decode.tp-size")]
    [InlineData("decode.tensor_parallel_size")]
    public void A_flag_is_found_however_it_is_named(string path)
    {
        var value = Assert.Single(Explain(path, Sample));

        Assert.Equal(
            ("decode", "--tensor-parallel-size 8", Origin.Job, "Deployment.Decode.Options.TensorParallelSize", "1"),
            (value.Process, value.Value, value.From, value.Place, value.Default));
    }

    [Fact]
    public void A_flag_that_nobody_says_has_the_default_of_the_version()
    {
        var value = Assert.Single(Explain("prefill.hicache-mem-layout", Sample));

        Assert.Equal((null, "layer_first"), (value.Value, value.Default));
    }

    [Fact]
    public void What_the_planner_decides_is_said_to_be_its_own() =>
        Assert.All(Explain("--nccl-port", Sample), static value => Assert.Equal(Origin.Planner, value.From));

    [Fact]
    public void A_later_argument_overrides_an_earlier_one()
    {
        var job = Sample.WithOptions<SglangOptions>(static options => options with
        {
            MemFractionStatic = 0.8, Extra = ["--max-running-requests", "4", "--max-running-requests", "8"],
        });

        var value = Assert.Single(Explain("decode.max-running-requests", job));

        Assert.Equal(("--max-running-requests 8", Origin.JobExtra, "--max-running-requests 4"),
            (value.Value, value.From, value.Overridden));
    }

    [Fact]
    public void A_name_that_is_no_flag_explains_nothing() => Assert.Empty(Explain("decode.nonsense", Sample));

    [Fact]
    public void A_job_whose_version_is_not_known_fits_the_versions_that_have_its_flags()
    {
        var job = (Sample with { Container = "/images/mine.sqsh" }).WithOptions<SglangOptions>(
            static options => options with { Extra = ["--enable-double-sparsity", "--fp4-gemm-backend", "auto"] });

        var statement = VersionStatement.Of(job, ClusterSettings.None)[0];

        Assert.Equal(("sglang", null, "not known"), (statement.Catalog, statement.Version, statement.Facts));
        Assert.Equal(["0.5.8", "0.5.8.post1", "0.5.9", "0.5.10.post1"], statement.Accepted);
    }

    [Theory]
    [InlineData("v0.5.8", "exact")]
    [InlineData("v0.5.6", "between 0.5.5.post2 and 0.5.6.post2")]
    [InlineData("v0.9.0", "not known")]
    public void The_statement_says_how_sure_the_facts_are(string tag, string facts) => Assert.Equal(
        facts, VersionStatement.Of(Sample with { Container = $"lmsysorg/sglang:{tag}" }, ClusterSettings.None)[0].Facts);

    private static IEnumerable<ExplainedValue> Explain(string path, Job job) =>
        JobExplanation.Of(path, job, ClusterSettings.None, job.Plan());
}
