using Srtctl.Model.Clusters;
using Srtctl.Model.Collections;
using Srtctl.Model.Diagnostics;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Planning.Tests.Checks;

/// <summary>Every code with a job that earns it and the mended one that does not.</summary>
public class DiagnosticTests
{
    private static readonly Job Good = SampleJobs.Disaggregated;
    private static readonly ClusterSettings Site = new()
    {
        Source = "/site/srtslurm.yaml",
        ModelPaths = new() { ["deepseek-r1"] = "/models/r1" },
        Containers = new() { ["sglang"] = "/images/sglang.sqsh" },
    };

    private sealed record UnknownBenchmark : Benchmark;

    private sealed record UnknownFrontend : Frontend;

    private sealed record UnknownEngine : EngineOptions
    {
        public override string Catalog => "unknown";
    }

    public static TheoryData<string, string, Job, Job> Errors => new()
    {
        { "SRT1001", "Name", Good with { Name = "two words" }, Good with { Name = "two-words" } },
        { "SRT1002", "Model.Path", Good with { Model = Good.Model with { Path = " " } }, Good },
        { "SRT1002", "Container", Good with { Container = "a\nb" }, Good },
        { "SRT1002", "Node.Gpus", Good with { Node = Good.Node with { Gpus = 0 } }, Good },
        { "SRT1003", "Deployment.Decode.Replicas", Decode(Good, static pool => pool with { Replicas = 0 }), Good },
        { "SRT1003", "Deployment.Decode.Replicas", Decode(Good, static pool => pool with { Replicas = int.MaxValue }),
            Good },
        { "SRT1003", "Deployment.Decode.GpusPerReplica", Decode(Good, static pool => pool with { GpusPerReplica = -1 }),
            Good },
        { "SRT1003", "Deployment.Decode.Nodes", Decode(Good, static pool => pool with { Nodes = -1 }),
            Decode(Good, static pool => pool with { Nodes = 2 }) },
        {
            "SRT1003", "Deployment.Decode.Nodes",
            Decode(Good, static pool => pool with { Nodes = 1, GpusPerReplica = null, Replicas = 9 }),
            Decode(Good, static pool => pool with { Nodes = 2, GpusPerReplica = null })
        },
        { "SRT1003", "Deployment.Decode.Options.DataParallelSize",
            Options(Good, static options => options with { DataParallelSize = 0, EnableDpAttention = true }), Good },
        { "SRT1003", "Frontend.MaximumInstances", Good with { Frontend = new DynamoFrontend { MaximumInstances = 0 } },
            Good },
        { "SRT1003", "Readiness", Good with { Readiness = new() { Timeout = TimeSpan.Zero } }, Good },
        { "SRT1004", "Deployment", Decode(Good, static pool => pool with { Nodes = 1 }),
            Decode(Good, static pool => pool with { Nodes = 2 }) },
        {
            "SRT1005", "Deployment.Decode.GpusPerReplica",
            Decode(Good, static pool => pool with { GpusPerReplica = 12 }),
            Decode(
                Options(Good, static options => options with { TensorParallelSize = 16 }),
                static pool => pool with { GpusPerReplica = 16 })
        },
        { "SRT1007", "Deployment.Decode.Options",
            Options(Good, static options => options with { TensorParallelSize = 16 }), Good },
        {
            "SRT1007", "Deployment.Decode.Options",
            Options(Good, static options => options with { DataParallelSize = 2 }),
            Options(Good, static options => options with { DataParallelSize = 2, EnableDpAttention = true })
        },
        {
            "SRT1009", "Deployment.Decode.Options.DataParallelSize",
            Options(Good, static options => options with { DataParallelSize = 3, EnableDpAttention = true }),
            Options(Good, static options => options with { DataParallelSize = 4, EnableDpAttention = true })
        },
        { "SRT1010", "Frontend", Good with { Frontend = new UnknownFrontend() }, Good },
        { "SRT1010", "Benchmark", Good with { Benchmark = new UnknownBenchmark() }, Good },
        {
            "SRT1011", "Placement.Frontend",
            Good with { Placement = new() { Frontend = FrontendPlacement.LastDecode, DedicatedFrontend = true },
                Frontend = Single },
            Good with { Placement = new() { Frontend = FrontendPlacement.LastDecode }, Frontend = Single }
        },
        {
            "SRT1011", "Placement.Client",
            SampleJobs.Aggregated with { Placement = new() { Client = FrontendPlacement.FirstDecode } },
            Good with { Placement = new() { Client = FrontendPlacement.FirstDecode } }
        },
        { "SRT1013", "Frontend.LoadBalancer.SessionAffinityHeader",
            Balanced(new() { SessionAffinityHeader = "x; include /etc/passwd" }),
            Balanced(new() { SessionAffinityHeader = "X-Session" }) },
        { "SRT1013", "Frontend.LoadBalancer.KeepAlive", Balanced(new() { KeepAlive = TimeSpan.FromSeconds(-1) }),
            Balanced(new() { KeepAlive = TimeSpan.FromSeconds(1) }) },
        { "SRT1013", "Frontend.LoadBalancer.Image", Balanced(new() { Image = "" }),
            Balanced(new() { Image = "nginx:1" }) },
        { "SRT1013", "Frontend.Installation.Version",
            Good with { Frontend = new DynamoFrontend { Installation = new DynamoRelease("1.0; reboot") } },
            Good with { Frontend = new DynamoFrontend { Installation = new DynamoRelease("1.0.1rc1") } } },
        { "SRT1013", "NatsMaximumPayload", Good with { NatsMaximumPayload = 0 }, Good with { NatsMaximumPayload = 8 } },
        { "SRT1020", "Model.Path", Good with { Model = Good.Model with { Path = "deepseek-r2" } },
            Good with { Model = Good.Model with { Path = "deepseek-r1" } } },
        { "SRT1021", "Container", Good with { Container = "sglan" }, Good with { Container = "sglang" } },
        { "SRT1030", "Environment", Good.WithEnvironment(("A-B", "1")), Good.WithEnvironment(("A_B", "1")) },
        { "SRT1030", "Environment", Good.WithEnvironment(("A", EnvironmentValue.Secret("$(id)"))),
            Good.WithEnvironment(("A", EnvironmentValue.Secret("ID"))) },
        { "SRT1031", "Environment.A", Good.WithEnvironment(("A", "a\0b")), Good.WithEnvironment(("A", "a\nb")) },
        { "SRT1031", "prefill[0] A", Good.WithEnvironment(("A", new string('x', 131_072))),
            Good.WithEnvironment(("A", new string('x', 131_000))) },
        { "SRT1031", "prefill[0] A", Good.WithEnvironment(("A", "\ud800")),
            Good.WithEnvironment(("A", "\ud83d\ude00")) },
        { "SRT1031", "prefill[0]", Good with { Model = Good.Model with { Name = "a\0" } },
            Good with { Model = Good.Model with { Name = "a" } } },
        { "SRT1033", "Mounts[0]", Good with { Mounts = [new("relative", "/x")] },
            Good with { Mounts = [new("/relative", "/x")] } },
        { "SRT1033", "Mounts[0]", Good with { Mounts = [new("/a,b", "/x")] },
            Good with { Mounts = [new("/a b", "/x")] } },
        { "SRT1033", "Model.Path", Good with { Model = Good.Model with { Path = "/models/a:b" } },
            Good with { Model = Good.Model with { Path = "/models/a b" } } },
        { "SRT1034", "Mounts", Good with { Mounts = [new("/a", "/x"), new("/b", "/x")] },
            Good with { Mounts = [new("/a", "/x"), new("/a", "/y")] } },
        { "SRT1035", "SetupScript", Good with { SetupScript = "scripts/" },
            Good with { SetupScript = "scripts/a.sh" } },
        { "SRT1040", "Deployment",
            Decode(Good,
                static pool => pool with { Replicas = 9_000, Options = new SglangOptions(),
                    GpusPerReplica = 1 }) with { Node = new(GpuType.H100, 9_001) }, Good },
        { "SRT1050", "Benchmark.Concurrencies", Bench(static bench => bench with { Concurrencies = [] }), Good },
        { "SRT1050", "Benchmark.Concurrencies", Bench(static bench => bench with { Concurrencies = [4, 4] }), Good },
        { "SRT1050", "Benchmark.Concurrencies", Bench(static bench => bench with { Concurrencies = [-4] }), Good },
        { "SRT1050", "Benchmark.InputLength", Bench(static bench => bench with { InputLength = 0 }), Good },
        { "SRT1050", "Benchmark.RangeRatio", Bench(static bench => bench with { RangeRatio = 1.1 }),
            Bench(static bench => bench with { RangeRatio = 1 }) },
        { "SRT1050", "Benchmark.RequestRate", Bench(static bench => bench with { RequestRate = double.NaN }),
            Bench(static bench => bench with { RequestRate = 0.5 }) },
        { "SRT1050", "Benchmark.WarmupPerConcurrency", Bench(static bench => bench with { WarmupPerConcurrency = -1 }),
            Bench(static bench => bench with { WarmupPerConcurrency = 0 }) },
        { "SRT1050", "Benchmark.Command", Good with { Benchmark = new CustomBenchmark { Command = " " } },
            Good with { Benchmark = new CustomBenchmark { Command = "true" } } },
        { "SRT1051", "Deployment.Decode.Options.ContextLength",
            Options(Good, static options => options with { ContextLength = 1279 }),
            Options(Good, static options => options with { ContextLength = 1280 }) },
        {
            "SRT1051", "Deployment.Decode.Options.ContextLength",
            Options(Bench(static bench => bench with { OutputLength = int.MaxValue }),
                static options => options with { ContextLength = 4096 }), Good
        },
        { "SRT1060", "Slurm.Account", Good with { Slurm = new() { Account = "a\n#SBATCH --nodes=99" } },
            Good with { Slurm = new() { Account = "a b" } } },
        { "SRT1060", "Slurm.Directives", Directive("--qos", "high"), Directive("qos", "high") },
        { "SRT1060", "Slurm.Directives.qos", Directive("qos", "a\rb"), Directive("qos", "") },
        { "SRT1061", "Slurm.TimeLimit", Good with { Slurm = new() { TimeLimit = TimeSpan.FromSeconds(1) } },
            Good with { Slurm = new() { TimeLimit = TimeSpan.FromMinutes(1) } } },
        { "SRT1062", "Slurm.Directives.time", Directive("time", "1:00:00"), Directive("qos", "fast") },
        { "SRT1062", "Slurm.SrunOptions.export", StepOption("export", "NONE"), StepOption("cpu-bind", "none") },
        { "SRT1062", "Slurm.Directives.nodes", Directive("nodes", "9"), Directive("nodelist", "n[1-9]") },
        { "SRT1070", "Mounts[0]", Good with { Mounts = [new("/x/{jobid}", "/x")] },
            Good with { Mounts = [new("/x/{job_id}", "/x")] } },
        { "SRT1090", "Deployment", Decode(Good, static pool => pool with { Options = new UnknownEngine() }), Good },
        { "SRT1090", "Deployment", Good.WithPools(static (_, pool) => pool with { Options = new UnknownEngine() }),
            Good },
        { "SRT1091", "Deployment.Decode.Options.Extra[--port]",
            Options(Good, static options => options with { Extra = ["--port=1"] }),
            Options(Good, static options => options with { Extra = ["--portable"] }) },
        { "SRT1091", "Frontend.Options.Extra[--http-port]",
            Good with { Frontend = new DynamoFrontend { Options = new() { Extra = ["--http-port", "1"] } } }, Good },
        { "SRT1092", "Deployment.Decode.Options.Extra[--tensor-parallel-size]",
            Options(Good, static options => options with { Extra = ["--tensor-parallel-size", "8"] }),
            Options(Good, static options => options with { Extra = ["--new", "8"] }) },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_stands_at_its_place_and_leaves_with_its_cause(string code, string place, Job wrong, Job mended)
    {
        var result = Plan(wrong);

        Assert.Null(result.Plan);
        Assert.Contains((code, Severity.Error, place), Found(result));
        Assert.All(
            result.Diagnostics, static finding => Assert.True(finding.Message.Length > 0 && finding.Remedy.Length > 0));
        Assert.DoesNotContain(code, Codes(Plan(mended)));
        Assert.NotNull(Plan(mended).Plan);
    }

    public static TheoryData<string, string, Job, Job> Warnings => new()
    {
        { "SRT1006", "Deployment.Decode.Nodes", Decode(Good, static pool => pool with { Nodes = 3 }), Good },
        { "SRT1008", "Deployment.Decode.Options",
            Options(Good, static options => options with { TensorParallelSize = 4 }), Good },
        { "SRT1012", "Placement.Frontend", Good with { Placement = new() { Frontend = FrontendPlacement.FirstDecode } },
            Good with { Placement = new() { Frontend = FrontendPlacement.FirstDecode }, Frontend = Single } },
        { "SRT1032", "Environment.NATS_SERVER", Good.WithEnvironment(("NATS_SERVER", "x")),
            Good.WithEnvironment(("NATS_URL", "x")) },
    };

    [Theory]
    [MemberData(nameof(Warnings))]
    public void A_warning_stands_at_its_place_and_in_the_plan(string code, string place, Job doubtful, Job mended)
    {
        var result = Plan(doubtful);

        Assert.Equal([(code, Severity.Warning, place)], Found(result));
        Assert.Equal(result.Diagnostics, result.Plan?.Warnings);
        Assert.Empty(Plan(mended).Diagnostics);
    }

    [Fact]
    public void An_alias_without_a_cluster_file_is_a_warning()
    {
        var result = Planner.Plan(new PlanRequest { Job = Good with { Container = "sglang" } });

        Assert.Equal([("SRT1022", Severity.Warning, "Container")], Found(result));
    }

    [Fact]
    public void A_relative_mount_without_a_cluster_file_is_a_warning()
    {
        var job = Good with { Container = "image:1", Mounts = [new("configs/x", "/x")] };

        Assert.Equal(
            [("SRT1033", Severity.Warning, "Mounts[0]")], Found(Planner.Plan(new PlanRequest { Job = job })));
    }

    [Fact]
    public void An_unknown_alias_comes_with_near_names() => Assert.Equal(
        "error SRT1020 Model.Path: 'deepsek-r1' is not in model_paths of /site/srtslurm.yaml. Did you mean "
            + "'deepseek-r1'? "
        + "Use a known alias, or an absolute path or hf:<name>.",
        Plan(Good with { Model = Good.Model with { Path = "deepsek-r1" } }).Diagnostics.Single().ToString());

    [Fact]
    public void All_errors_are_reported_at_once()
    {
        var job = Options(Good.WithEnvironment(("1A", "x")),
            static options => options with { TensorParallelSize = 16 }) with
        {
            Name = "",
            Model = Good.Model with { Path = "nothing" },
            Mounts = [new("x", "y")],
            Slurm = new() { TimeLimit = TimeSpan.Zero },
            Benchmark = SampleJobs.Bench with { Concurrencies = [0] },
        };

        Assert.Equal(
            ["SRT1001", "SRT1007", "SRT1020", "SRT1030", "SRT1033", "SRT1050", "SRT1061"], Codes(Plan(job)).Distinct()
                .Order());
    }

    [Fact]
    public void Errors_come_before_warnings()
    {
        var result = Plan(
            Good.WithEnvironment(("NATS_SERVER", "x")) with { Slurm = new() { TimeLimit = TimeSpan.Zero } });

        Assert.Equal(["SRT1061", "SRT1032"], Codes(result));
    }

    private static readonly Frontend Single = new DynamoFrontend { LoadBalancer = null };

    private static PlanResult Plan(Job job) => Planner.Plan(new PlanRequest { Job = job, Cluster = Site });

    private static IEnumerable<(string, Severity, string)> Found(PlanResult result) =>
        result.Diagnostics.Select(static finding => (finding.Code, finding.Severity, finding.Place));

    private static IEnumerable<string> Codes(PlanResult result) =>
        result.Diagnostics.Select(static finding => finding.Code);

    private static Job Decode(Job job, Func<Pool, Pool> change) =>
        job.WithPools((role, pool) => role == Role.Decode ? change(pool) : pool);

    private static Job Options(Job job, Func<SglangOptions, SglangOptions> change) =>
        job.WithOptions(Role.Decode, change);

    private static Job Bench(Func<SaBench, SaBench> change) => Good with { Benchmark = change(SampleJobs.Bench) };

    private static Job Balanced(LoadBalancer balancer) =>
        Good with { Frontend = new DynamoFrontend { LoadBalancer = balancer } };

    private static Job StepOption(string name, string value) =>
        Good with { Slurm = new() { SrunOptions = EquatableMap<string, string>.Empty.With(name, value) } };

    private static Job Directive(string name, string value) =>
        Good with { Slurm = new() { Directives = EquatableMap<string, string>.Empty.With(name, value) } };
}
