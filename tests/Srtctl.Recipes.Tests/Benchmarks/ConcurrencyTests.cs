using Srtctl.Model.Jobs;

namespace Srtctl.Recipes.Tests.Benchmarks;

public class ConcurrencyTests
{
    private const string Bench = "benchmark: {type: sa-bench, isl: 8, osl: 8, concurrencies: ";

    [Theory]
    [InlineData("4x16")]
    [InlineData("[4, 16]")]
    [InlineData("4x16x4")]
    public void Both_forms_give_each_concurrency_once(string written)
    {
        var job = Recipe.Job(Recipe.With($"{Bench}{written}}}"));

        Assert.Equal([4, 16], Assert.IsType<SaBench>(job.Benchmark).Concurrencies);
    }

    [Fact]
    public void A_repeated_concurrency_is_remarked_upon() =>
        Assert.Equal(["SRT1418 r.yaml(5,60)"], Recipe.Found(Recipe.With($"{Bench}2x2}}")));
}
