using FsCheck;
using FsCheck.Fluent;
using Srtctl.Model.Jobs;
using Srtctl.Model.Options;

namespace Srtctl.Recipes.Tests.Expansion;

public sealed class SweepTests
{
    private const string Template = """
        backend: {sglang_config: {aggregated: {tensor-parallel-size: '{tp}', dist-timeout: '{t}'}}}
        environment: {LABEL: "tp={tp}, t={t}"}
        benchmark: {type: sa-bench, isl: 8, osl: 8, concurrencies: '{conc}'}

        """;

    [Fact]
    public void Plain_parameters_span_a_grid_where_the_last_varies_fastest()
    {
        var names = Names(Recipe.With(Template + "sweep: {tp: [1, 2], t: [10], conc: [[4, 8], 2x4]}"));

        Assert.Equal(
            ["small_tp1_t10_conc4x8", "small_tp1_t10_conc2x4", "small_tp2_t10_conc4x8", "small_tp2_t10_conc2x4"], names);
    }

    [Fact]
    public void Zipped_parameters_change_together_and_single_values_stay()
    {
        var names = Names(Recipe.With(
            Template + "sweep: {mode: zip, parameters: {tp: [1, 2], t: [10, 20], conc: [4]}}"));

        Assert.Equal(["small_tp1_t10_conc4", "small_tp2_t20_conc4"], names);
    }

    [Fact]
    public void A_placeholder_that_is_the_whole_text_keeps_the_type_of_the_value()
    {
        var job = Recipe.Read(Recipe.With(Template + "sweep: {tp: [4], t: [null], conc: [[1, 2]]}")).Jobs[0].Job;

        var pool = ((Aggregated)job.Deployment).Workers;
        Assert.Equal(new SglangOptions { TensorParallelSize = 4 }, pool.Options);
        Assert.Equal("tp=4, t=None", job.Environment["LABEL"].Text);
        Assert.Equal([1, 2], ((SaBench)job.Benchmark).Concurrencies);
    }

    [Fact]
    public void A_switch_can_be_swept_on_and_off()
    {
        var jobs = Recipe.Read(Recipe.With("""
            backend: {sglang_config: {aggregated: {disable-radix-cache: '{off}'}}}
            sweep: {off: [true, false]}
            """)).Jobs;

        Assert.Equal(
            [true, null],
            jobs.Select(static job => ((SglangOptions)((Aggregated)job.Job.Deployment).Workers.Options).DisableRadixCache));
    }

    [Theory]
    [InlineData("sweep: {tp: 4}", "SRT1430 r.yaml(8,13)")]
    [InlineData("sweep: {tp: []}", "SRT1430 r.yaml(8,13)")]
    [InlineData("sweep: [1]", "SRT1430 r.yaml(8,8)")]
    [InlineData("sweep: {mode: both, parameters: {tp: [1]}}", "SRT1430 r.yaml(8,15)")]
    [InlineData("sweep: {mode: zip, parameters: {tp: [1, 2], t: [1, 2, 3]}}", "SRT1430 r.yaml(8,8)")]
    public void A_sweep_that_cannot_be_read_is_refused(string sweep, string expected) =>
        Assert.Equal([expected], Recipe.Found(Recipe.With(Template + sweep)).Where(static found => found.StartsWith("SRT1430", StringComparison.Ordinal)));

    [Fact]
    public void A_sweep_without_bounds_is_refused()
    {
        var many = string.Join(", ", Enumerable.Range(0, 100));

        Assert.StartsWith(
            "SRT1430", Recipe.Found(Recipe.With(Template + $"sweep: {{tp: [{many}], t: [{many}], conc: [{many}]}}")).First());
    }

    [Fact]
    public void A_parameter_that_nothing_uses_is_remarked() => Assert.Equal(
        ["SRT1431 r.yaml(5,9)"], Recipe.Found(Recipe.With("sweep: {never: [1]}")));

    [Fact]
    public void A_placeholder_without_quotes_is_told_to_take_some()
    {
        var finding = Recipe.Read(Recipe.With("benchmark: {type: sa-bench, isl: {isl}, osl: 1, concurrencies: 1}")).Diagnostics[0];

        Assert.Equal("SRT1411 Write the placeholder in quotes: '{isl}'.", $"{finding.Code} {finding.Remedy}");
    }

    [Fact]
    public void A_grid_has_as_many_points_as_combinations_and_each_once() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(1, 4), 3).ToArbitrary(),
        static sizes =>
        {
            string Values(int count) => string.Join(", ", Enumerable.Range(1, count));
            var names = Names(Recipe.With(
                Template + $"sweep: {{tp: [{Values(sizes[0])}], t: [{Values(sizes[1])}], conc: [{Values(sizes[2])}]}}"));
            return names.Length == sizes[0] * sizes[1] * sizes[2] && names.Distinct().Count() == names.Length;
        }).QuickCheckThrowOnFailure();

    private static string[] Names(string text) => [.. Recipe.Read(text).Jobs.Select(static job => job.Job.Name)];
}
