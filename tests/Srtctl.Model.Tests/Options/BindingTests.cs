using Srtctl.Model.Options;
using Srtctl.Model.Values;

namespace Srtctl.Model.Tests.Options;

public class BindingTests
{
    private static readonly SglangOptions None = new();

    public static TheoryData<string, ConfigValue, string> Fitting => new()
    {
        { "--tensor-parallel-size", 8, "--tensor-parallel-size 8" },
        { "--tensor-parallel-size", "8", "--tensor-parallel-size 8" },
        { "--tp-size", 8, "--tensor-parallel-size 8" },
        { "--mem-fraction-static", 0.85, "--mem-fraction-static 0.85" },
        { "--mem-fraction-static", 1, "--mem-fraction-static 1" },
        { "--mem-fraction-static", "0.85", "--mem-fraction-static 0.85" },
        { "--schedule-conservativeness", 1e-5, "--schedule-conservativeness 1e-05" },
        { "--trust-remote-code", true, "--trust-remote-code" },
        { "--trust-remote-code", false, "" },
        { "--served-model-name", 7, "--served-model-name 7" },
        { "--kv-cache-dtype", "fp8_e4m3", "--kv-cache-dtype fp8_e4m3" },
        { "--cuda-graph-bs", new ConfigList([1, 2, 4]), "--cuda-graph-bs 1 2 4" },
        { "--cuda-graph-bs", 8, "--cuda-graph-bs 8" },
        { "--json-model-override-args", new ConfigMap(new() { ["a"] = 1, ["b"] = true }),
            "--json-model-override-args {\"a\":1,\"b\":true}" },
    };

    [Theory]
    [MemberData(nameof(Fitting))]
    public void A_value_that_fits_is_passed_like_the_typed_one(string flag, ConfigValue value, string arguments)
    {
        var bound = None.Bind(Flag(flag), value);

        Assert.Null(bound.Problem);
        Assert.Equal(arguments, Arguments(bound.Options!));
    }

    [Theory]
    [InlineData("--tensor-parallel-size", "eight", "'eight' is no whole number")]
    [InlineData("--tensor-parallel-size", "8.0", "'8.0' is no whole number")]
    [InlineData("--tensor-parallel-size", "99999999999", "99999999999 is out of range")]
    [InlineData("--mem-fraction-static", "most", "'most' is no number")]
    [InlineData("--trust-remote-code", "true", "'true' is not true or false")]
    [InlineData("--kv-cache-dtype", "fp8_e4m4", "'fp8_e4m4' is none of auto")]
    public void A_value_that_does_not_fit_is_told_in_words(string flag, string value, string problem)
    {
        var bound = None.Bind(Flag(flag), value);

        Assert.Null(bound.Options);
        Assert.StartsWith(problem, bound.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bound_flag_reads_and_equals_like_one_set_by_its_property()
    {
        var typed = None with
        {
            TensorParallelSize = 8, KvCacheDtype = SglangKvCacheDtype.Fp8E4m3, CudaGraphBsDecode = [1, 2],
            MemFractionStatic = 0.5, TrustRemoteCode = true,
        };

        var bound = typed.Settings().Aggregate(
            (CommandOptions)None, static (options, setting) => options.Bind(setting.Flag, setting.Value).Options!);

        Assert.Equal(typed, bound);
        var read = Assert.IsType<SglangOptions>(bound);
        Assert.Equal(
            (8, SglangKvCacheDtype.Fp8E4m3, 0.5, true),
            (read.TensorParallelSize, read.KvCacheDtype, read.MemFractionStatic, read.TrustRemoteCode));
        Assert.Equal([1, 2], read.CudaGraphBsDecode);
    }

    [Fact]
    public void Null_takes_a_flag_back() =>
        Assert.Equal(None, (None with { TensorParallelSize = 8 }).Bind(Flag("--tp-size"), ConfigNull.Instance).Options);

    [Fact]
    public void A_word_beside_the_kind_is_passed_and_the_property_stays_empty()
    {
        var flag = Flag("--tensor-parallel-size") with { Also = ["auto"], TakesSizes = true };

        Assert.Equal("--tensor-parallel-size auto", Arguments(None.Bind(flag, "auto").Options!));
        var sized = Assert.IsType<SglangOptions>(None.Bind(flag, "8k").Options);
        Assert.Equal("--tensor-parallel-size 8k", Arguments(sized));
        Assert.Null(sized.TensorParallelSize);
    }

    [Fact]
    public void Every_flag_of_a_person_knows_its_place_and_every_choice_its_member()
    {
        foreach (var catalog in FlagTable.Names.Select(FlagTable.Find).OfType<FlagCatalog>())
            foreach (var (index, flag) in catalog.Flags.Index())
            {
                Assert.Equal(index, flag.Index);
                Assert.Equal(flag.ChoiceType is null ? 0 : flag.Choices.Count, flag.ChoiceMembers.Count);
            }
    }

    private static FlagSpec Flag(string spelling) => FlagTable.Find("sglang")!.Find(spelling)!;

    private static string Arguments(CommandOptions options) => string.Join(
        ' ', options.ToArguments().SelectMany(static argument => argument.Values.Prepend(argument.Flag)));
}
