namespace Srtctl.Analyzers.Tests;

public class ReadingTests
{
    private const string Wrong = "new SglangOptions { EnableDoubleSparsity = true }";

    [Theory]
    [InlineData("Container = \"lmsysorg/sglang:v0.5.18\"", true)]
    [InlineData("Container = \"lmsysorg+sglang+v0.5.18.sqsh\"", true)]
    [InlineData("EngineVersion = \"0.5.18\"", true)]
    [InlineData("Identity = new() { Frameworks = new() { [\"sglang\"] = \"0.5.18\" } }", true)]
    [InlineData("EngineVersion = Environment.MachineName", false)]
    [InlineData("Container = Environment.MachineName", false)]
    [InlineData("Container = \"lmsysorg/sglang:v0.5.2\"", false)]
    [InlineData("Container = \"lmsysorg/sglang:v0.5.18\", Identity = new() { ContainerImage = \"x\" }", true)]
    [InlineData("Container = \"lmsysorg/sglang:v0.5.18\", EngineVersion = \"0.5.2\"", false)]
    [InlineData("Container = \"lmsysorg/sglang:v0.5.18\", EngineVersion = Environment.MachineName", false)]
    [InlineData("Container = \"lmsysorg/sglang:v0.5.18\", Identity = Read()", false)]
    public async Task A_version_counts_as_at_load_and_only_when_it_is_written(string version, bool isKnown)
    {
        var code = SampleJob.With(version, Wrong) + "static Identity Read() { return new(); }";

        Assert.Equal(isKnown, (await AnalyzedCode.SaysAsync(code)).Length == 1);
    }

    [Fact]
    public async Task A_runtime_image_of_dynamo_tells_the_engine_that_it_ships()
    {
        var said = await AnalyzedCode.SaysAsync(SampleJob.With(
            "Container = \"nvcr.io/nvidia/ai-dynamo/sglang-runtime:1.4.0\"", Wrong, "new DynamoFrontend()"));

        Assert.Equal(["SRT1602 EnableDoubleSparsity = true"], said);
    }

    [Fact]
    public async Task Names_and_copies_are_followed_to_where_a_flag_is_written()
    {
        var said = await AnalyzedCode.SaysAsync($$"""
            var serving = new SglangOptions { EnableDoubleSparsity = true };
            var pool = new Pool { Replicas = 1, Options = serving with { PageSize = 64 } };
            const string Version = "0.5.18";
            var job = new Job
            {
                {{SampleJob.Head}}, Container = $"lmsysorg/sglang:v{Version}",
                Deployment = new Disaggregated { Prefill = pool, Decode = pool with { Replicas = 4 } },
                Frontend = new SglangRouter(),
            };
            Console.WriteLine(job);
            """);

        Assert.Equal(["SRT1602 EnableDoubleSparsity = true"], said);
    }

    [Fact]
    public async Task A_base_is_judged_in_its_copies()
    {
        var start = SampleJob.With("Container = \"lmsysorg/sglang:v0.5.18\"", Wrong);

        Assert.Empty(await AnalyzedCode.SaysAsync(
            start + "Console.WriteLine(job with { Container = \"lmsysorg/sglang:v0.5.2\" });"));
        Assert.Single(await AnalyzedCode.SaysAsync(start + "Console.WriteLine(job with { Name = \"b\" });"));
    }

    [Fact]
    public async Task A_method_of_one_expression_is_followed_and_judged_in_copies_of_its_job()
    {
        const string Method = "Job Make(string name) => new() { Name = name, Model = new() { Path = name, Precision = "
            + "Precision.Bf16 }, Node = new(GpuType.H100, 8), Container = \"lmsysorg/sglang:v0.5.18\", Frontend = new "
            + "SglangRouter(), Deployment = new Aggregated { Workers = new() { Replicas = 1, Options = " + Wrong + " } } };";

        Assert.Single(await AnalyzedCode.SaysAsync(Method + "Console.WriteLine(Make(\"a\"));"));
        Assert.Single(await AnalyzedCode.SaysAsync(Method + "Console.WriteLine(Make(\"a\") with { Name = \"b\" });"));
        Assert.Empty(await AnalyzedCode.SaysAsync(
            Method + "Console.WriteLine(Make(\"a\") with { EngineVersion = \"0.5.2\" });"));
    }

    [Fact]
    public async Task A_sweep_over_versions_is_left_to_load()
    {
        var start = SampleJob.With("Container = \"lmsysorg/sglang:v0.5.18\"", Wrong);

        Assert.Empty(await AnalyzedCode.SaysAsync(start + """
            Func<Job, string, Job> vary = (one, version) => one with { EngineVersion = version };
            Console.WriteLine(vary(job, "0.5.2"));
            """));
    }

    [Fact]
    public async Task A_variable_that_changes_says_nothing()
    {
        Assert.Empty(await AnalyzedCode.SaysAsync($$"""
            var version = "0.5.18";
            if (DateTime.Now.Year > 2000)
                version = "0.5.2";
            {{SampleJob.With("EngineVersion = version", Wrong)}}
            """));
    }

    [Theory]
    [InlineData("PageSize = pages", 0)]
    [InlineData("Fp4GemmBackend = backend", 1)]
    [InlineData("Fp4GemmBackend = perhaps", 0)]
    [InlineData("Extra = [\"--page-size\", Environment.MachineName]", 0)]
    public async Task A_value_that_is_not_written_is_not_judged_but_its_flag_is(string options, int findings)
    {
        var said = await AnalyzedCode.SaysAsync(
            "var pages = int.Parse(\"64\"); var backend = Enum.Parse<SglangFp4GemmBackend>(\"Auto\");"
            + "SglangFp4GemmBackend? perhaps = pages > 1 ? backend : null;" + SampleJob.Of("0.5.6.post2", options));

        Assert.Equal(findings, said.Length);
    }

    [Fact]
    public async Task A_rule_that_the_job_turns_off_is_off_while_typing()
    {
        var code = SampleJob.With(
            "EngineVersion = \"0.5.18\", Rules = new() { [\"SRT1602\"] = new(RuleLevel.Off, \"a patched engine\") }", Wrong);

        Assert.Empty(await AnalyzedCode.SaysAsync(code));
    }
}
