namespace Srtctl.Analyzers.Tests;

public class FixTests
{
    /// <summary>Version of SGLang, options that are wrong in it, what is offered, and the options after that.</summary>
    public static TheoryData<string, string, string, string> Fixes { get; } = new()
    {
        { "0.5.18", "PageSize = 64, EnableDoubleSparsity = true", "Remove it", "PageSize = 64" },
        { "0.5.18", "EnableDoubleSparsity = true, PageSize = 64", "Remove it", "PageSize = 64" },
        { "0.5.14", "CudaGraphMaxBs = 512", "Set CudaGraphMaxBsDecode instead", "CudaGraphMaxBsDecode = 512" },
        {
            "0.5.8", "LoadBalanceMethod = SglangLoadBalanceMethod.ShortestQueue", "Use Auto",
            "LoadBalanceMethod = SglangLoadBalanceMethod.Auto"
        },
        {
            "0.5.8", "Extra = [\"--mem-fraction-stati\", \"0.8\"]", "Write --mem-fraction-static",
            "Extra = [\"--mem-fraction-static\", \"0.8\"]"
        },
        {
            "0.5.8", "Extra = [\"--hisparse-config={}\"]", "Write --hierarchical-sparse-attention-extra-config",
            "Extra = [\"--hierarchical-sparse-attention-extra-config={}\"]"
        },
        {
            "0.5.18", "Extra = [\"--mem-fracton-static\", \"1\"]", "Write --mem-fraction-static",
            "Extra = [\"--mem-fraction-static\", \"1\"]"
        },
        {
            "0.5.8", "PageSize = 1, Extra = [\"--page-size\", \"4\", \"--log-level\", \"debug\"]", "Remove it",
            "PageSize = 1, Extra = [\"--log-level\", \"debug\"]"
        },
        { "0.5.8", "PageSize = 1, Extra = [\"--page-size\", \"4\"]", "Remove it", "PageSize = 1" },
        {
            "0.5.8", "TensorParallelSize = 8, Extra = [\"--log-level\", \"debug\", \"--tp-size=4\"]", "Remove it",
            "TensorParallelSize = 8, Extra = [\"--log-level\", \"debug\"]"
        },
    };

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task An_editor_offers_what_the_finding_says_and_the_finding_goes(
        string version, string wrong, string title, string right)
    {
        var offers = await FixedCode.OffersAsync(SampleJob.Of(version, wrong));

        Assert.Contains((title, SampleJob.Of(version, right)), offers);
        Assert.Empty(await AnalyzedCode.SaysAsync(SampleJob.Of(version, right)));
    }

    [Fact]
    public async Task A_line_of_its_own_goes_as_a_whole()
    {
        const string Lines = """
            new SglangOptions
            {
                PageSize = 64,
                EnableDoubleSparsity = true,
                MemFractionStatic = 0.8,
            }
            """;
        var offers = await FixedCode.OffersAsync(SampleJob.With("EngineVersion = \"0.5.18\"", Lines));

        var shorter = Lines.Replace("    EnableDoubleSparsity = true,\n", "", StringComparison.Ordinal);
        Assert.Equal(("Remove it", SampleJob.With("EngineVersion = \"0.5.18\"", shorter)), Assert.Single(offers));
    }

    [Fact]
    public async Task A_disagreement_is_left_to_the_author()
    {
        Assert.Empty(await FixedCode.OffersAsync(SampleJob.Split(
            "0.5.8", "new SglangOptions { PageSize = 64 }", "new SglangOptions { PageSize = 32 }")));
    }
}
