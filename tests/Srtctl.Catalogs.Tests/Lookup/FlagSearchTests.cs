using Srtctl.Catalogs.Lookup;

namespace Srtctl.Catalogs.Tests.Lookup;

public class FlagSearchTests
{
    [Theory]
    [InlineData("--tensor-parallel-size")]
    [InlineData("tensor_parallel_size")]
    [InlineData("--tp-size")]
    [InlineData("TensorParallelSize")]
    public void A_flag_is_found_however_its_name_is_written(string name) =>
        Assert.Equal(["--tensor-parallel-size"], FlagSearch.Named(name, ["sglang"]).Select(static found => found.Name));

    [Theory]
    [InlineData("kv_transfer_config.kv_role")]
    [InlineData("KVTransferConfig.kv_role")]
    public void An_entry_is_found_under_its_object_and_under_the_flag_that_takes_it(string name) =>
        Assert.Equal(["KVTransferConfig.kv_role"], FlagSearch.Named(name, ["vllm"]).Select(static found => found.Name));

    [Fact]
    public void A_spelling_that_means_false_is_found() =>
        Assert.Equal(
            ["--enable-prefix-caching"], FlagSearch.Named("--no-enable-prefix-caching", ["vllm"]).Select(static found => found.Name));

    [Fact]
    public void A_name_that_nothing_has_finds_nothing_but_near_ones()
    {
        Assert.Empty(FlagSearch.Named("--mem-fraction-statik", ["sglang"]));
        Assert.Equal(["--mem-fraction-static"], FlagSearch.Near("mem_fraction_statik", ["sglang"]));
    }

    [Fact]
    public void The_flag_of_that_name_comes_first() => Assert.Equal(
        ["--page-size", "--c128-page-size"],
        FlagSearch.Words("page size", ["sglang"]).Select(static found => found.Name));

    [Fact]
    public void Words_are_found_in_sentences_groups_and_choices() => Assert.Contains(
        FlagSearch.Words("flashinfer prefill", ["sglang"]), static found => found.Name == "--prefill-attention-backend");

    [Fact]
    public void A_flag_of_an_engine_is_read_by_the_worker_around_it_too() => Assert.Equal(
        ["dynamo.vllm", "vllm serve"], CatalogPrograms.Readers(FlagSearch.Named("--max-model-len", ["vllm"])[0]));

    [Fact]
    public void A_flag_of_the_server_around_vllm_is_read_by_vllm_serve_alone() => Assert.Equal(
        ["vllm serve"], CatalogPrograms.Readers(FlagSearch.Named("--enable-auto-tool-choice", ["vllm"])[0]));
}
