using System.Globalization;
using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;

namespace Srtctl.Recipes.Benchmarks.Prefix;

/// <summary><c>benchmark.type: router</c>.</summary>
internal sealed class PrefixRatioReader : IBenchmarkReader
{
    public string Word => "router";

    public Benchmark Read(RecipeSection benchmark)
    {
        var defaults = new PrefixRatioBenchmark();
        return new PrefixRatioBenchmark
        {
            InputLength = benchmark.Optional("isl", nameof(PrefixRatioBenchmark.InputLength))?.Integer()
                ?? defaults.InputLength,
            OutputLength = benchmark.Optional("osl", nameof(PrefixRatioBenchmark.OutputLength))?.Integer()
                ?? defaults.OutputLength,
            Requests = benchmark.Optional("num_requests", nameof(PrefixRatioBenchmark.Requests))?.Integer()
                ?? defaults.Requests,
            Concurrency = benchmark.Optional("concurrency", nameof(PrefixRatioBenchmark.Concurrency))?.Integer()
                ?? defaults.Concurrency,
            PrefixRatios = benchmark.Optional("prefix_ratios", nameof(PrefixRatioBenchmark.PrefixRatios)) is { } ratios
                ? EquatableArray.From(Ratios(ratios))
                : defaults.PrefixRatios,
        };
    }

    /// <summary>A list of numbers, or text such as <c>0.1 0.5</c>.</summary>
    private static IEnumerable<double> Ratios(RecipeValue value)
    {
        if (value.Node is YamlList)
            return value.Items().Select(static item => item.Number() ?? 0);
        var numbers = new List<double>();
        foreach (var word in (value.Characters ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                value.Refuse("a list of numbers, or text such as '0.1 0.5'");
                return [];
            }

            numbers.Add(number);
        }

        return numbers;
    }
}
