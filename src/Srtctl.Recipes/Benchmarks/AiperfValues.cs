using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
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

    /// <summary>Writes how AIPerf is installed and called.</summary>
    public static ExportedSection Aiperf(this ExportedSection section, Aiperf aiperf) => section
        .Text("aiperf_package", aiperf.Package)
        .Map("aiperf_args", aiperf.Arguments);

    /// <summary>Writes a limit in milliseconds unless it holds anyway.</summary>
    public static ExportedSection Limit(this ExportedSection section, string key, TimeSpan limit, TimeSpan usual) =>
        section.Set(
            key, ExportedSection.Of(limit.TotalMilliseconds), ExportedSection.Of(usual.TotalMilliseconds));
}
