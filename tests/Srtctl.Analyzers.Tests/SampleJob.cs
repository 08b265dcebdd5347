namespace Srtctl.Analyzers.Tests;

/// <summary>Source of jobs that are right but for what a test puts in.</summary>
internal static class SampleJob
{
    public static string Of(string version, string options) =>
        With($"Container = \"lmsysorg/sglang:v{version}\"", $"new SglangOptions {{ {options} }}");

    public static string With(string version, string options, string frontend = "new SglangRouter()") => $$"""
        var job = new Job
        {
            {{Head}},
            {{version}},{{(version.StartsWith("Container", StringComparison.Ordinal) ? "" : " Container = \"mine\",")}}
            Deployment = new Aggregated { Workers = new() { Replicas = 1, Options = {{options}} } },
            Frontend = {{frontend}},
        };
        Console.WriteLine(job);
        """;

    public static string Split(
        string version, string prefill, string decode, string frontend = "new SglangRouter()") => $$"""
        var job = new Job
        {
            {{Head}},
            Container = "mine",
            EngineVersion = "{{version}}",
            Deployment = new Disaggregated
            {
                Prefill = new() { Replicas = 1, Options = {{prefill}} },
                Decode = new() { Replicas = 1, Options = {{decode}} },
            },
            Frontend = {{frontend}},
        };
        Console.WriteLine(job);
        """;

    public const string Head =
        "Name = \"a\", Model = new() { Path = \"m\", Precision = Precision.Bf16 }, Node = new(GpuType.H100, 8)";
}
