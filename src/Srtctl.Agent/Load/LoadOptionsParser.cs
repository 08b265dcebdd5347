using System.Globalization;
using Srtctl.Model.Collections;

namespace Srtctl.Agent.Load;

/// <summary>Reads the command line of <c>load</c>; every problem is a <see cref="LoadUsageException"/>.</summary>
internal static class LoadOptionsParser
{
    private static readonly string[] Known =
    [
        "--concurrencies", "--dataset", "--decode-gpus", "--disaggregated", "--endpoint", "--gpus", "--input-length",
        "--model", "--output-length", "--prefill-gpus", "--prompt", "--range-ratio", "--request-rate",
        "--requests-per-concurrency", "--result-directory", "--seed", "--timeout", "--tokenizer", "--warmup",
    ];

    public static LoadOptions Parse(IReadOnlyList<string> arguments)
    {
        var given = Collect(arguments);
        var dataset = given.GetValueOrDefault("--dataset");
        return new LoadOptions
        {
            Endpoint = Endpoint(Required(given, "--endpoint")),
            Model = Required(given, "--model"),
            Tokenizer = given.GetValueOrDefault("--tokenizer"),
            InputLength = dataset is null ? Number(given, "--input-length", null, 1) : 0,
            OutputLength = dataset is null ? Number(given, "--output-length", null, 1) : 0,
            RangeRatio = Ratio(given.GetValueOrDefault("--range-ratio") ?? "0.8"),
            Concurrencies = Concurrencies(Required(given, "--concurrencies")),
            RequestsPerConcurrency = Number(given, "--requests-per-concurrency", 10, 1),
            WarmupPerConcurrency = Number(given, "--warmup", 2, 0),
            RequestRate = Rate(given.GetValueOrDefault("--request-rate") ?? "inf"),
            Seed = Number(given, "--seed", 0, int.MinValue),
            ResultDirectory = Required(given, "--result-directory"),
            Gpus = Number(given, "--gpus", 0, 0),
            PrefillGpus = Number(given, "--prefill-gpus", 0, 0),
            DecodeGpus = Number(given, "--decode-gpus", 0, 0),
            Disaggregated = given.ContainsKey("--disaggregated"),
            TextPrompts = PromptKind(given.GetValueOrDefault("--prompt") ?? "tokens"),
            RequestTimeout = TimeSpan.FromSeconds(Number(given, "--timeout", 6 * 3600, 1)),
            Dataset = dataset,
        };
    }

    private static Dictionary<string, string> Collect(IReadOnlyList<string> arguments)
    {
        var given = new Dictionary<string, string>();
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            var equals = argument.IndexOf('=');
            var name = equals < 0 ? argument : argument[..equals];
            if (!Known.Contains(name))
                throw new LoadUsageException($"unknown option '{name}'. Known: {string.Join(' ', Known)}");
            if (name == "--disaggregated")
                given[name] = "true";
            else if (equals >= 0)
                given[name] = argument[(equals + 1)..];
            else if (index + 1 < arguments.Count)
                given[name] = arguments[++index];
            else
                throw new LoadUsageException($"{name} needs a value");
        }

        return given;
    }

    private static string Required(Dictionary<string, string> given, string name) =>
        given.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw new LoadUsageException($"{name} is missing");

    private static int Number(Dictionary<string, string> given, string name, int? otherwise, int least)
    {
        var text = otherwise is null ? Required(given, name) : given.GetValueOrDefault(name);
        if (text is null)
            return otherwise ?? least;
        return int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new LoadUsageException($"{name} is '{text}'; give a whole number of at least {least}");
    }

    private static Uri Endpoint(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new LoadUsageException($"--endpoint is '{text}'; give http://HOST:PORT");

    private static double Ratio(string text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var ratio) && ratio is >= 0 and <= 1
            ? ratio
            : throw new LoadUsageException($"--range-ratio is '{text}'; give a number from 0 to 1");

    private static double Rate(string text)
    {
        if (text == "inf")
            return double.PositiveInfinity;
        return double.TryParse(text, CultureInfo.InvariantCulture, out var rate) && rate > 0
            ? rate
            : throw new LoadUsageException($"--request-rate is '{text}'; give inf or requests per second");
    }

    private static bool PromptKind(string text) => text switch
    {
        "tokens" => false,
        "text" => true,
        _ => throw new LoadUsageException($"--prompt is '{text}'; give tokens or text"),
    };

    private static EquatableArray<int> Concurrencies(string text)
    {
        var values = text.Split(',', 'x').Select(part =>
            int.TryParse(part, CultureInfo.InvariantCulture, out var value) && value >= 1
                ? value
                : throw new LoadUsageException($"--concurrencies is '{text}'; give whole numbers such as 2,8,32"));
        return [.. values];
    }
}
