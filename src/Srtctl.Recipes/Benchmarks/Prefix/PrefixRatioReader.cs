using Srtctl.Model.Collections;
using Srtctl.Model.Jobs;
using Srtctl.Model.Values;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;
using Srtctl.Recipes.Yaml;
using System.Globalization;

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

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not PrefixRatioBenchmark said)
            return false;
        var usual = new PrefixRatioBenchmark();
        section
            .Set("isl", said.InputLength, usual.InputLength)
            .Set("osl", said.OutputLength, usual.OutputLength)
            .Set("num_requests", said.Requests, usual.Requests)
            .Set("concurrency", said.Concurrency, usual.Concurrency)
            .Set("prefix_ratios", List(said.PrefixRatios), List(usual.PrefixRatios));
        findings.NoKeyUnless(said.Prefixes == usual.Prefixes, "Benchmark.Prefixes");
        findings.NoKeyUnless(said.Seed == usual.Seed, "Benchmark.Seed");
        return true;
    }

    private static ConfigList List(EquatableArray<double> ratios) =>
        new(EquatableArray.From(ratios.Select(static ratio => (ConfigValue)ratio)));

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
