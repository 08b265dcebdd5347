namespace Srtctl.Analyzers.Tests;

public class RuleTests
{
    /// <summary>Version of SGLang, options that are wrong in it, what is said, and options that are right.</summary>
    public static TheoryData<string, string, string, string> Rules { get; } = new()
    {
        { "0.5.6.post2", "Fp4GemmBackend = SglangFp4GemmBackend.Auto", "SRT1601", "PageSize = 64" },
        { "0.5.18", "EnableDoubleSparsity = true", "SRT1602", "EnableDoubleSparsity = false" },
        { "0.5.8", "HisparseConfig = \"{}\"", "SRT1603", "Extra = [\"--hierarchical-sparse-attention-extra-config\", \"{}\"]" },
        { "0.5.14", "CudaGraphMaxBs = 512", "SRT1604", "CudaGraphMaxBsDecode = 512" },
        { "0.5.12", "CudaGraphMaxBs = null, CollectTokensHistogram = true", "SRT1605", "CudaGraphMaxBs = 512" },
        { "0.5.7", "HybridKvcacheRatio = true", "SRT1609", "Extra = [\"--hybrid-kvcache-ratio\", \"0.5\"]" },
        { "0.5.8", "PageSize = 0", "SRT1613", "PageSize = 1" },
        { "0.5.18", "Extra = [\"--mem-fracton-static\", \"1\"]", "SRT1600", "Extra = [\"--mem-fraction-static\", \"0.8\"]" },
        { "0.5.2", "AttentionBackend = SglangAttentionBackend.Nsa", "SRT1606",
            "AttentionBackend = SglangAttentionBackend.Fa3" },
        { "0.5.8", "Extra = [\"--mem-fraction-stati\", \"0.8\"]", "SRT1607", "Extra = [\"--mem-fraction-static\", \"0.8\"]" },
        { "0.5.8", "TensorParallelSize = 8, Extra = [\"--tp-size\", \"4\"]", "SRT1610", "TensorParallelSize = 8" },
        { "0.5.8", "PageSize = 1, Extra = [\"--page-size\", \"4\"]", "SRT1092", "PageSize = 1" },
        { "0.5.8", "Extra = [\"--port=1\"]", "SRT1091", "Extra = [\"--mem-fraction-static=0.8\"]" },
        { "0.5.8", "EnableDpLmHead = true", "SRT1621", "EnableDpLmHead = true, EnableDpAttention = true" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task A_rule_speaks_of_what_breaks_it_and_of_nothing_else(
        string version, string wrong, string code, string right)
    {
        var said = await AnalyzedCode.SaysAsync(SampleJob.Of(version, wrong));

        Assert.StartsWith($"{code} ", Assert.Single(said));
        Assert.Empty(await AnalyzedCode.SaysAsync(SampleJob.Of(version, right)));
    }

    [Fact]
    public async Task Prefill_and_decode_that_agree_are_left_alone()
    {
        Assert.Empty(await AnalyzedCode.SaysAsync(SampleJob.Split(
            "0.5.8", "new SglangOptions { PageSize = 64 }", "new SglangOptions { PageSize = 64 }")));
    }

    [Fact]
    public async Task Prefill_and_decode_must_agree_and_decode_is_marked()
    {
        var said = await AnalyzedCode.SaysAsync(SampleJob.Split(
            "0.5.8", "new SglangOptions { PageSize = 64 }", "new SglangOptions { PageSize = 32 }"));

        Assert.Equal(["SRT1620 PageSize = 32"], said);
    }

    [Fact]
    public async Task Settings_objects_must_agree_too()
    {
        var said = await AnalyzedCode.SaysAsync(SampleJob.Split(
            "1.3.0rc5", "new TrtllmOptions { KvCacheConfig = new() { Dtype = \"fp8\" } }",
            "new TrtllmOptions { KvCacheConfig = new() { Dtype = \"bf16\" } }", "new TrtllmServe()"));

        Assert.Equal(["SRT1620 KvCacheConfig = new() { Dtype = \"bf16\" }"], said);
    }

    [Fact]
    public async Task A_flag_that_dynamo_does_not_read_is_told()
    {
        var said = await AnalyzedCode.SaysAsync(SampleJob.With(
            "EngineVersion = \"0.20.1\"", "new VllmOptions { ApiKey = [\"x\"] }", "new DynamoFrontend()"));

        Assert.Equal(["SRT1608 ApiKey = [\"x\"]"], said);
        Assert.Empty(await AnalyzedCode.SaysAsync(SampleJob.With(
            "EngineVersion = \"0.20.1\"", "new VllmOptions { ApiKey = [\"x\"] }", "new DirectServer()")));
    }

    [Fact]
    public async Task The_message_is_what_load_says()
    {
        var found = Assert.Single(await AnalyzedCode.FindAsync(AnalyzedCode.Compile(
            SampleJob.Of("0.5.6.post2", "Fp4GemmBackend = SglangFp4GemmBackend.Auto"))));

        Assert.Equal(
            "--fp4-gemm-backend was added in 0.5.8, and the job runs sglang 0.5.6.post2. Remove it, or use a newer image.",
            found.GetMessage());
    }
}
