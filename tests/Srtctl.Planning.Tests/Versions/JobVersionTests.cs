using Srtctl.Model.Clusters;
using Srtctl.Model.Jobs;
using Srtctl.Planning.Versions;

namespace Srtctl.Planning.Tests.Versions;

/// <summary>What tells the version that a job runs.</summary>
public class JobVersionTests
{
    private static readonly Job Plain = SampleJobs.Disaggregated;

    [Theory]
    [InlineData("lmsysorg/sglang:v0.5.8-cu130", "0.5.8")]
    [InlineData("lmsysorg/sglang:v0.5.8.post1-cu130-runtime", "0.5.8.post1")]
    [InlineData("docker://lmsysorg/sglang:v0.5.11@sha256:00", "0.5.11")]
    [InlineData("/images/lmsysorg+sglang+v0.5.5.post2.sqsh", "0.5.5.post2")]
    [InlineData("lmsysorg/sglang:nightly-dev-cu13-20260520-425dffbd", "425dffbd")]
    [InlineData("nvcr.io#nvidia/ai-dynamo/sglang-runtime:1.2.1", "0.5.11")]
    [InlineData("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.1.1-cuda13", "0.5.10.post1")]
    [InlineData("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.3.0-dev.1", "0.5.12.post1")]
    [InlineData("nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.2.0-sglang-deepseek-v4-b200-dev.1", null)]
    [InlineData("lmsysorg/sglang:latest", null)]
    [InlineData("vllm/vllm-openai:v0.20.0", null)]
    [InlineData("/images/sglang.sqsh", null)]
    public void An_image_tells_its_engine(string image, string? version) =>
        Assert.Equal(version, JobVersions.Find("sglang", Plain with { Container = image }, ClusterSettings.None)?.Version);

    [Fact]
    public void An_alias_tells_what_its_image_tells()
    {
        var cluster = new ClusterSettings { Containers = new() { ["mine"] = "lmsysorg/sglang:v0.5.9" } };

        var found = JobVersions.Find("sglang", Plain with { Container = "mine" }, cluster);

        Assert.Equal(new FrameworkVersion("sglang", "0.5.9", VersionSource.Image, "lmsysorg/sglang:v0.5.9"), found);
    }

    [Fact]
    public void The_jobs_own_word_comes_before_its_identity_and_that_before_the_image()
    {
        var job = Plain with
        {
            Container = "lmsysorg/sglang:v0.5.7",
            Identity = new() { Frameworks = new() { ["sglang"] = "0.5.8" } },
        };

        Assert.Equal("0.5.8", JobVersions.Find("sglang", job, ClusterSettings.None)?.Version);
        Assert.Equal(
            "0.5.9", JobVersions.Find("sglang", job with { EngineVersion = "v0.5.9" }, ClusterSettings.None)?.Version);
    }

    [Fact]
    public void A_release_of_Dynamo_in_the_image_tells_the_engine_it_ships_with()
    {
        var job = Plain with { Identity = new() { Frameworks = new() { ["dynamo"] = "1.2.0" } } };

        Assert.Equal(
            new FrameworkVersion("sglang", "0.5.11", VersionSource.DynamoRelease, "1.2.0"),
            JobVersions.Find("sglang", job, ClusterSettings.None));
    }

    [Fact]
    public void Dynamo_that_is_installed_into_an_image_tells_no_engine()
    {
        var job = Plain with { Frontend = new DynamoFrontend { Installation = new DynamoRelease("1.2.0") } };

        Assert.Null(JobVersions.Find("sglang", job, ClusterSettings.None));
        Assert.Equal("1.2.0", JobVersions.Find("dynamo", job, ClusterSettings.None)?.Version);
    }
}
