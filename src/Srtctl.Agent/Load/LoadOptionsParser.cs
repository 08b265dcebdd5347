namespace Srtctl.Agent.Load;

/// <summary>Reads the command line of <c>load</c>; every problem is a <see cref="LoadUsageException"/>.</summary>
internal static class LoadOptionsParser
{
    public static LoadOptions Parse(IReadOnlyList<string> arguments)
    {
        var given = new LoadArguments(arguments);
        var dataset = given.Optional("--dataset");
        return new LoadOptions
        {
            Endpoint = given.Address("--endpoint"),
            Model = given.Required("--model"),
            Tokenizer = given.Optional("--tokenizer"),
            InputLength = dataset is null ? given.Number("--input-length", null, 1) : 0,
            OutputLength = dataset is null ? given.Number("--output-length", null, 1) : 0,
            RangeRatio = given.Ratio("--range-ratio", "0.8"),
            Concurrencies = given.Concurrencies("--concurrencies"),
            Requests = given.Has("--requests") ? given.Number("--requests", null, 1) : null,
            RequestsPerConcurrency = given.Number("--requests-per-concurrency", 10, 1),
            WarmupPerConcurrency = given.Number("--warmup", 2, 0),
            RequestRate = given.Rate("--request-rate"),
            Seed = given.Number("--seed", 0, int.MinValue),
            ResultDirectory = given.Required("--result-directory"),
            Gpus = given.Number("--gpus", 0, 0),
            PrefillGpus = given.Number("--prefill-gpus", 0, 0),
            DecodeGpus = given.Number("--decode-gpus", 0, 0),
            Disaggregated = given.Has("--disaggregated"),
            TextPrompts = given.IsSecond("--prompt", "tokens", "text"),
            RequestTimeout = TimeSpan.FromSeconds(given.Number("--timeout", 6 * 3600, 1)),
            Dataset = dataset,
            Chat = given.IsSecond("--api", "completions", "chat") && HasText(given),
            ReuseConnections = !given.IsSecond("--connections", "reused", "per-request"),
            PrefixRatios = given.Ratios("--prefix-ratios"),
            Prefixes = given.Number("--prefixes", 20, 1),
            SlowDown = SlowDown(given),
            Profiling = given.IsSecond("--profiling", "none", "workers"),
        };
    }

    private static bool HasText(LoadArguments given) =>
        given.Has("--dataset") || given.Optional("--prompt") == "text"
            ? true
            : throw new LoadUsageException("--api chat needs prompts of text; give --dataset or --prompt text");

    private static SlowDownOptions? SlowDown(LoadArguments given) => given.Has("--slow-down")
        ? new SlowDownOptions(
            given.Addresses("--slow-down"), given.Seconds("--slow-down-pause"), given.Seconds("--slow-down-seconds"))
        : null;
}
