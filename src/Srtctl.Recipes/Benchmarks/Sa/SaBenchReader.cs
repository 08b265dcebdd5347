using Srtctl.Model.Jobs;
using Srtctl.Recipes.Exporting;
using Srtctl.Recipes.Reading;

namespace Srtctl.Recipes.Benchmarks.Sa;

/// <summary><c>benchmark.type: sa-bench</c>.</summary>
internal sealed class SaBenchReader : IBenchmarkReader
{
    public string Word => "sa-bench";

    public Benchmark Read(RecipeSection benchmark)
    {
        var dataset = Dataset(benchmark);
        var defaults = new SaBench { Concurrencies = [] };
        var template = benchmark.Optional("use_chat_template", nameof(SaBench.ChatTemplate))?.Flag() ?? true;
        return new SaBench
        {
            InputLength = Length(benchmark, "isl", nameof(SaBench.InputLength), dataset is null),
            OutputLength = Length(benchmark, "osl", nameof(SaBench.OutputLength), dataset is null),
            Concurrencies = benchmark.Required("concurrencies", nameof(SaBench.Concurrencies))?.Concurrencies() ?? [],
            RequestRate = Rate(benchmark),
            RangeRatio = benchmark.Optional("random_range_ratio", nameof(SaBench.RangeRatio))?.Number()
                ?? defaults.RangeRatio,
            RequestsPerConcurrency =
                benchmark.Optional("num_prompts_mult", nameof(SaBench.RequestsPerConcurrency))?.Integer()
                ?? defaults.RequestsPerConcurrency,
            WarmupPerConcurrency =
                benchmark.Optional("num_warmup_mult", nameof(SaBench.WarmupPerConcurrency))?.Integer()
                ?? defaults.WarmupPerConcurrency,
            Dataset = dataset,
            ChatTemplate = dataset is not null && template,
            CustomTokenizer = benchmark.Optional("custom_tokenizer", nameof(SaBench.CustomTokenizer))?.Text(),
            ReuseConnections = benchmark.Optional("reuse_http_connections", nameof(SaBench.ReuseConnections))?.Flag()
                ?? defaults.ReuseConnections,
            SlowDown = SlowDown(benchmark),
        };
    }

    public bool Write(Benchmark benchmark, ExportedSection section, ExportFindings findings)
    {
        if (benchmark is not SaBench said)
            return false;
        var usual = new SaBench { Concurrencies = [] };
        section
            .Number("isl", said.InputLength)
            .Number("osl", said.OutputLength)
            .Numbers("concurrencies", said.Concurrencies)
            .Number("req_rate", said.RequestRate)
            .Set("random_range_ratio", ExportedSection.Of(said.RangeRatio), ExportedSection.Of(usual.RangeRatio))
            .Set("num_prompts_mult", said.RequestsPerConcurrency, usual.RequestsPerConcurrency)
            .Set("num_warmup_mult", said.WarmupPerConcurrency, usual.WarmupPerConcurrency)
            .Text("custom_tokenizer", said.CustomTokenizer)
            .Set("reuse_http_connections", said.ReuseConnections, usual.ReuseConnections)
            .Number("slow_down_sleep_time", said.SlowDown?.Pause.TotalSeconds)
            .Number("slow_down_wait_time", said.SlowDown?.Duration.TotalSeconds);
        Write(said.Dataset, said.ChatTemplate, section, findings);
        findings.NoKeyUnless(said.Seed == usual.Seed, "Benchmark.Seed");
        findings.NoKeyUnless(said.Client == usual.Client, "Benchmark.Client");
        return true;
    }

    private static void Write(string? dataset, bool template, ExportedSection section, ExportFindings findings)
    {
        if (dataset is null)
            findings.NoKeyUnless(!template, "Benchmark.ChatTemplate");
        else
            section
                .Text("dataset_name", "custom")
                .Text("dataset_path", dataset)
                .Set("use_chat_template", template, true);
    }

    private static int? Length(RecipeSection benchmark, string key, string member, bool isNeeded) =>
        isNeeded ? benchmark.Required(key, member)?.Integer() : benchmark.Optional(key, member)?.Integer();

    /// <summary>The tool that reads these recipes takes a rate of 0 for none.</summary>
    private static double? Rate(RecipeSection benchmark) =>
        benchmark.Value("req_rate", nameof(SaBench.RequestRate))?.RequestRate() is { } rate and not 0 ? rate : null;

    private static string? Dataset(RecipeSection benchmark)
    {
        const string Advice = "Write the prompts to a JSON Lines file, and name it with dataset_name: custom.";
        var name = benchmark.Optional("dataset_name", nameof(SaBench.Dataset));
        var word = name?.Word(["random", "custom"], Advice);
        if (word == "custom")
            return benchmark.Required("dataset_path", nameof(SaBench.Dataset))?.Text() ?? "";
        if (name is null || word is not null)
            benchmark.Ignore(["dataset_path"], "only the data set 'custom' has a file");
        return null;
    }

    private static SlowDown? SlowDown(RecipeSection benchmark)
    {
        var pause = benchmark.Optional("slow_down_sleep_time", "SlowDown.Pause")?.Number();
        var duration = benchmark.Optional("slow_down_wait_time", "SlowDown.Duration")?.Number();
        return pause is null || duration is null
            ? null
            : new SlowDown(TimeSpan.FromSeconds(pause.Value), TimeSpan.FromSeconds(duration.Value));
    }
}
