using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks;

/// <summary>Keys that the benchmarks by AIPerf share.</summary>
internal static class AiperfValues
{
    /// <summary>How AIPerf is installed and called.</summary>
    public static Aiperf Aiperf(this RecipeSection benchmark) => new()
    {
        Package = benchmark.Optional("aiperf_package", "Aiperf.Package")?.Text(),
        Arguments = benchmark.Optional("aiperf_args", "Aiperf.Arguments")?.Settings() ?? [],
    };

    /// <summary>A limit in milliseconds.</summary>
    /// <param name="benchmark">The section.</param>
    /// <param name="key">The key.</param>
    /// <param name="member">What the job calls it.</param>
    /// <param name="usual">When the key is not there.</param>
    public static TimeSpan Limit(this RecipeSection benchmark, string key, string member, TimeSpan usual) =>
        benchmark.Optional(key, member)?.Integer() is { } milliseconds
            ? TimeSpan.FromMilliseconds(milliseconds)
            : usual;
}
