using Srtctl.Agent.Load;

namespace Srtctl.Agent.Tests.Load;

public sealed class LoadOptionsParserTests
{
    private static readonly string[] Least =
    [
        "--endpoint", "http://h:1", "--model", "m", "--input-length", "8", "--output-length=4",
        "--concurrencies", "2,8", "--result-directory", "/r",
    ];

    [Fact]
    public void Omitted_options_have_their_defaults()
    {
        var options = LoadOptionsParser.Parse(Least);

        Assert.Equal([2, 8], options.Concurrencies);
        Assert.Equal((0.8, 10, 2), (options.RangeRatio, options.RequestsPerConcurrency, options.WarmupPerConcurrency));
        Assert.Equal(double.PositiveInfinity, options.RequestRate);
    }

    [Theory]
    [InlineData("results_concurrency_8_gpus_20.json")]
    [InlineData(
        "results_concurrency_8_gpus_20_ctx_4_gen_16.json",
        "--disaggregated", "--prefill-gpus", "4", "--decode-gpus", "16")]
    public void The_result_file_is_named_for_concurrency_and_gpus(string name, params string[] more)
    {
        var options = LoadOptionsParser.Parse([.. Least, "--gpus", "20", .. more]);

        Assert.Equal(name, options.ResultFileName(8));
    }

    [Theory]
    [InlineData("--concurrencies", "0")]
    [InlineData("--concurrencies", "2,,8")]
    [InlineData("--request-rate", "-1")]
    [InlineData("--range-ratio", "1.5")]
    [InlineData("--endpoint", "h:1")]
    [InlineData("--output-length", "x")]
    [InlineData("--no-such", "x")]
    public void A_wrong_value_is_refused_by_name(string option, string value)
    {
        var failure = Assert.Throws<LoadUsageException>(() => LoadOptionsParser.Parse([.. Least, option, value]));

        Assert.Contains(option, failure.Message);
    }
}
