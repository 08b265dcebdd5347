using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Recipes.Tests.Options;

public class FlagAssignmentTests
{
    [Fact]
    public void A_beginning_that_takes_no_such_value_is_another_flag() =>
        Assert.Equal("--video-gen 7", Passed("video-gen: 7"));

    [Fact]
    public void A_beginning_is_short_for_its_flag() =>
        Assert.Equal("--chunked-prefill-size 7", Passed("chunked-prefill-siz: 7"));

    [Fact]
    public void A_flag_with_a_wrong_value_is_refused() =>
        Assert.StartsWith("SRT1421 ", Assert.Single(Recipe.Found(Text("tensor-parallel-size: two"))));

    [Theory]
    [InlineData("tensor-parallel-size: \"8\"")]
    [InlineData("mem-fraction-static: \"0.8\"")]
    public void A_number_in_quotes_is_taken_and_told(string setting)
    {
        Assert.Equal($"--{setting.Replace(":", "").Replace("\"", "")}", Passed(setting));
        Assert.StartsWith("SRT1427 ", Assert.Single(Recipe.Found(Text(setting))));
    }

    [Theory]
    [InlineData("tensor-parallel-size: 8")]
    [InlineData("log-level: \"4\"")]
    public void A_value_of_its_flags_type_is_no_finding(string setting) => Assert.Empty(Recipe.Found(Text(setting)));

    private static string Passed(string setting)
    {
        var workers = Assert.IsType<Aggregated>(Recipe.Job(Text(setting)).Deployment).Workers;
        var options = Assert.IsType<SglangOptions>(workers.Options);
        var set = options.ToArguments().SelectMany(static argument => argument.Values.Prepend(argument.Flag));
        return string.Join(' ', set.Concat(options.Extra));
    }

    private static string Text(string setting) =>
        Recipe.With($"backend: {{type: sglang}}\n").Replace(
            "{type: sglang}", $"{{type: sglang, sglang_config: {{aggregated: {{{setting}}}}}}}");
}
