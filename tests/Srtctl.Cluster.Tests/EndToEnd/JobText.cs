using System.Text.Json;
using Srtctl.Model.Collections;

namespace Srtctl.Cluster.Tests.EndToEnd;

/// <summary>A job script in the making: a small job whose mock engines take next to no time.</summary>
public sealed record JobText
{
    /// <summary>Six requests.</summary>
    public const string Brief =
        "new SaBench { InputLength = 64, OutputLength = 16, Concurrencies = [2, 4], RequestsPerConcurrency = 1 }";

    private const string Endless =
        "new SaBench { InputLength = 64, OutputLength = 16, Concurrencies = [1, 64], RequestsPerConcurrency = 5 }";

    /// <summary>A prefill worker on the first node, a decode worker on the second, the frontend on the first.</summary>
    public static JobText TwoNodes { get; } = new()
    {
        Deployment =
            """
            new Disaggregated
            {
                Prefill = new() { Replicas = 1, Options = new SglangOptions { TensorParallelSize = 4 } },
                Decode = new() { Replicas = 1, Options = new SglangOptions { TensorParallelSize = 4 } },
            }
            """,
        Frontend = "new DynamoFrontend { LoadBalancer = null }",
    };

    /// <summary>
    /// Two prefill workers share the first node, a decode worker spans two more; two frontends behind nginx.
    /// </summary>
    public static JobText ThreeNodes { get; } = new()
    {
        Deployment =
            """
            new Disaggregated
            {
                Prefill = new()
                {
                    Replicas = 2, GpusPerReplica = 2, Options = new SglangOptions { TensorParallelSize = 2 },
                },
                Decode = new()
                {
                    Replicas = 1, GpusPerReplica = 8, Options = new SglangOptions { TensorParallelSize = 8 },
                },
            }
            """,
    };

    /// <summary>Two whole-request workers on one node behind the SGLang router.</summary>
    public static JobText OneNode { get; } = new()
    {
        Deployment =
            """
            new Aggregated
            {
                Workers = new()
                {
                    Replicas = 2, GpusPerReplica = 2, Options = new SglangOptions { TensorParallelSize = 2 },
                },
            }
            """,
        Frontend = "new SglangRouter { LoadBalancer = null }",
    };

    /// <summary>C# of the deployment.</summary>
    public required string Deployment { get; init; }

    /// <summary>C# of the frontend.</summary>
    public string Frontend { get; init; } = "new DynamoFrontend()";

    /// <summary>C# of the benchmark.</summary>
    public string Benchmark { get; init; } = Brief;

    /// <summary>C# of the readiness settings.</summary>
    public string Readiness { get; init; } = "new()";

    /// <summary>C# of the placement.</summary>
    public string Placement { get; init; } = "new()";

    /// <summary>C# of what is handed over, when it is not the job itself.</summary>
    public string Yields { get; init; } = "job";

    /// <summary>Variables of the job.</summary>
    public EquatableMap<string, string> Environment { get; init; } = EquatableMap.From(new Dictionary<string, string>
    {
        ["SRTCTL_MOCK_STARTUP_SECONDS"] = "0.1",
        ["SRTCTL_MOCK_DECODE_MS_PER_TOKEN"] = "1",
    });

    /// <summary>The job with further variables.</summary>
    public JobText With(params (string Name, string Value)[] variables) => this with
    {
        Environment = Environment.With(variables.Select(static each => KeyValuePair.Create(each.Name, each.Value))),
    };

    /// <summary>The job with a benchmark that soon has one result and then goes on longer than anybody waits.</summary>
    public JobText OneAtATime() => (this with { Benchmark = Endless }).With(
        ("SRTCTL_MOCK_MAX_RUNNING_REQUESTS", "1"), ("SRTCTL_MOCK_DECODE_MS_PER_TOKEN", "20"));

    /// <summary>A string literal of C#.</summary>
    public static string Literal(string text) => JsonSerializer.Serialize(text);

    private static string Assignment(KeyValuePair<string, string> variable) =>
        $"[{Literal(variable.Key)}] = {Literal(variable.Value)},\n";

    public override string ToString() =>
        $$"""
        #r "nuget: Srtctl.Cli, 0.1.0"
        using Srtctl.Cli;
        using Srtctl.Model.Jobs;
        using Srtctl.Model.Options;
        using Srtctl.Model.Sweeps;

        var job = new Job
        {
            Name = "end-to-end",
            Model = new() { Path = "hf:Qwen/Qwen3-8B", Precision = Precision.Bf16 },
            Container = "sglang",
            Node = new(GpuType.H100, 4),
            Deployment = {{Deployment}},
            Frontend = {{Frontend}},
            Benchmark = {{Benchmark}},
            Readiness = {{Readiness}},
            Placement = {{Placement}},
            Environment = new()
            {
                {{string.Concat(Environment.Select(Assignment))}}
            },
            Slurm = new() { TimeLimit = TimeSpan.FromMinutes(5) },
        };

        return JobScript.Run({{Yields}}, Args);
        """;
}
