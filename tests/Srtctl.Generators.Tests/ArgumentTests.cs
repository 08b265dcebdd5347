using Srtctl.Model.Options;

namespace Srtctl.Generators.Tests;

public sealed class ArgumentTests
{
    public static TheoryData<string, CommandOptions, string[]> Renderings => new()
    {
        { "nothing", new SglangOptions(), [] },
        { "switch on", new SglangOptions { DisableRadixCache = true }, ["--disable-radix-cache"] },
        { "switch off", new SglangOptions { DisableRadixCache = false }, [] },
        { "negatable on", new SglangOptions { DllmFdfo = true }, ["--dllm-fdfo"] },
        { "negatable off", new SglangOptions { DllmFdfo = false }, ["--no-dllm-fdfo"] },
        { "int", new SglangOptions { TensorParallelSize = 16 }, ["--tensor-parallel-size", "16"] },
        { "negative int", new SglangOptions { ChunkedPrefillSize = -1 }, ["--chunked-prefill-size", "-1"] },
        { "long", new SglangRouterOptions { MaxPayloadSize = 8_589_934_592 }, ["--max-payload-size", "8589934592"] },
        { "float", new SglangOptions { MemFractionStatic = 0.1 }, ["--mem-fraction-static", "0.1"] },
        { "whole float", new SglangOptions { WatchdogTimeout = 3600 }, ["--watchdog-timeout", "3600"] },
        { "string", new SglangOptions { ServedModelName = "a b$\n" }, ["--served-model-name", "a b$\n"] },
        { "empty string", new SglangOptions { ServedModelName = "" }, ["--served-model-name", ""] },
        { "path", new SglangOptions { TokenizerPath = "/m" }, ["--tokenizer-path", "/m"] },
        { "json", new SglangOptions { KvEventsConfig = "{\"a\": 1}" }, ["--kv-events-config", "{\"a\": 1}"] },
        { "enum", new SglangOptions { KvCacheDtype = SglangKvCacheDtype.Fp8E4m3 }, ["--kv-cache-dtype", "fp8_e4m3"] },
        { "int enum", new SglangOptions { FuseepMode = SglangFuseepMode.Value1 }, ["--fuseep-mode", "1"] },
        { "list", new SglangOptions { CudaGraphBsDecode = [1, 2] }, ["--cuda-graph-bs-decode", "1", "2"] },
        {
            "float list",
            new SglangOptions { BucketTimeToFirstToken = [0.5, 1] },
            ["--bucket-time-to-first-token", "0.5", "1"]
        },
        {
            "enum list",
            new SglangOptions { LoraTargetModules = [SglangLoraTargetModules.QProj] },
            ["--lora-target-modules", "q_proj"]
        },
        { "empty list", new SglangOptions { CudaGraphBsDecode = [] }, ["--cuda-graph-bs-decode"] },
        {
            "repeated",
            new DynamoSglangOptions { EngineRoute = ["a", "b"] },
            ["--engine-route", "a", "--engine-route", "b"]
        },
        { "empty repeated", new DynamoSglangOptions { EngineRoute = [] }, [] },
    };

    [Theory]
    [MemberData(nameof(Renderings))]
    public void A_set_flag_becomes_these_arguments(string kind, CommandOptions options, string[] expected)
    {
        Assert.NotEmpty(kind);
        Assert.Equal(expected, Flatten(options));
    }

    [Fact]
    public void Arguments_come_in_catalog_order_however_they_were_set()
    {
        var forward = new SglangOptions { Dtype = SglangDtype.Half, PageSize = 64, TensorParallelSize = 8 };
        var backward = new SglangOptions { TensorParallelSize = 8, PageSize = 64, Dtype = SglangDtype.Half };

        Assert.Equal(["--dtype", "half", "--page-size", "64", "--tensor-parallel-size", "8"], Flatten(forward));
        Assert.Equal(forward, backward);
        Assert.Equal(forward.GetHashCode(), backward.GetHashCode());
    }

    [Fact]
    public void A_varied_copy_leaves_the_original_alone()
    {
        var original = new SglangOptions { TensorParallelSize = 8 };

        var varied = original with { TensorParallelSize = 4, DataParallelSize = 2 };

        Assert.Equal(8, original.TensorParallelSize);
        Assert.Null(original.DataParallelSize);
        Assert.NotEqual(original, varied);
        Assert.Equal(original, varied with { TensorParallelSize = 8, DataParallelSize = null });
    }

    [Fact]
    public void Lists_take_part_in_equality_by_their_elements()
    {
        var options = new SglangOptions { NumaNode = [0, 1] };

        Assert.Equal(options, new SglangOptions { NumaNode = [0, 1] });
        Assert.NotEqual(options, new SglangOptions { NumaNode = [1, 0] });
    }

    [Fact]
    public void A_switch_set_to_false_differs_from_an_unset_one()
    {
        Assert.False(new SglangOptions { DisableRadixCache = false }.DisableRadixCache);
        Assert.NotEqual(new SglangOptions(), new SglangOptions { DisableRadixCache = false });
    }

    [Fact]
    public void Extra_arguments_are_kept_apart()
    {
        var options = new SglangOptions { TensorParallelSize = 8, Extra = ["--new-flag", "1"] };

        Assert.Equal(["--tensor-parallel-size", "8"], Flatten(options));
        Assert.Equal("SglangOptions { --tensor-parallel-size 8 --new-flag 1 }", options.ToString());
    }

    [Fact]
    public void A_choice_outside_the_enum_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SglangOptions { Dtype = (SglangDtype)99 });

    private static IEnumerable<string> Flatten(CommandOptions options) =>
        options.ToArguments().SelectMany(static argument => argument.Values.Prepend(argument.Flag));
}
