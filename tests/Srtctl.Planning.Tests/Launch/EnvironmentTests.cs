using Srtctl.Model.Jobs;
using Srtctl.Model.Plans;

namespace Srtctl.Planning.Tests.Launch;

public class EnvironmentTests
{
    [Fact]
    public void A_pools_variable_wins_over_the_jobs()
    {
        var job = SampleJobs.Disaggregated.WithEnvironment(("X", "job"), ("Y", "job"))
            .WithPools(
                static (role,
                    pool) => role == Role.Decode ? pool with { Environment = new() { ["X"] = "pool" } } : pool);

        Assert.Equal("pool", job.Plan().Process("decode[0]").Variable("X"));
        Assert.Equal("job", job.Plan().Process("decode[0]").Variable("Y"));
        Assert.Equal("job", job.Plan().Process("prefill[0]").Variable("X"));
    }

    [Fact]
    public void The_jobs_variable_wins_over_the_engines_default()
    {
        Assert.Equal(
            "debug", SampleJobs.Disaggregated.WithEnvironment(("DYN_LOG", "debug")).Plan().Process("decode[0]")
                .Variable("DYN_LOG"));
    }

    [Fact]
    public void Node_words_are_replaced_and_every_other_brace_stays()
    {
        var job = SampleJobs.Disaggregated.WithEnvironment(
            ("NODE", "{node}/{node_id}/{node}"), ("JSON", "{\"a\": {\"b\": [1]}}"),
            ("OTHER", "{nodes} {{node_id}} {x}"));
        var process = job.Plan().Process("decode[1]");

        Assert.Equal("n3/2/n3", process.Variable("NODE"));
        Assert.Equal("{\"a\": {\"b\": [1]}}", process.Variable("JSON"));
        Assert.Equal("{nodes} {2} {x}", process.Variable("OTHER"));
    }

    [Fact]
    public void A_secret_is_in_no_text_that_is_written()
    {
        var plan = SampleJobs.Disaggregated.WithEnvironment(("TOKEN", EnvironmentValue.Secret("HF_TOKEN"))).Plan();

        Assert.Equal(
            [TextPart.Secret("HF_TOKEN")], plan.Process("decode[0]").Environment
                .Single(static v => v.Name == "TOKEN").Value.Parts);
        Assert.DoesNotContain(plan.Processes().SelectMany(static process => process.Argv()), static word =>
            word.Parts.Any(static part => part.Kind == TextPartKind.Secret));
        Assert.Contains(
            "{ \"name\": \"TOKEN\", \"value\": [{ \"secret\": \"HF_TOKEN\" }], \"from\": \"job\" }",
            PlanJson.Write(plan));
    }

    [Theory]
    [InlineData(1, 8, "prefill[0]", null)]
    [InlineData(3, 2, "prefill[0]", "0,1")]
    [InlineData(3, 2, "prefill[2]", "4,5")]
    [InlineData(1, 16, "prefill[0].1", null)]
    public void GPUs_are_named_only_when_a_worker_has_fewer_than_its_node(
        int replicas, int gpus, string process, string? visible)
    {
        var job = SampleJobs.Disaggregated with
        {
            Deployment = new Disaggregated
            {
                Prefill = SampleJobs.Workers(replicas, gpus),
                Decode = SampleJobs.Workers(1, 8)
            },
        };

        Assert.Equal(visible, job.Plan().Process(process).Variable("CUDA_VISIBLE_DEVICES"));
    }

    [Fact]
    public void Frontend_variables_reach_the_frontend_alone()
    {
        var job = SampleJobs.Disaggregated with { Frontend = new DynamoFrontend { Environment = new() { ["F"] = "1" } } };

        Assert.Equal("1", job.Plan().Process("frontend[0]").Variable("F"));
        Assert.Null(job.Plan().Process("decode[0]").Variable("F"));
    }

    [Fact]
    public void The_event_plane_is_said_only_when_the_job_says_it()
    {
        var job = SampleJobs.Disaggregated with
        {
            Frontend = new DynamoFrontend
            {
                EventPlane = EventPlane.Zmq,
                RequestPlane = RequestPlane.Http
            }
        };

        Assert.Equal("zmq", job.Plan().Process("decode[0]").Variable("DYN_EVENT_PLANE"));
        Assert.Equal("http", job.Plan().Process("decode[0]").Variable("DYN_REQUEST_PLANE"));
        Assert.Null(SampleJobs.Disaggregated.Plan().Process("decode[0]").Variable("DYN_EVENT_PLANE"));
    }
}
