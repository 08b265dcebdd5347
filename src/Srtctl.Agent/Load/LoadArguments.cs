using System.Globalization;
using Srtctl.Model.Collections;

namespace Srtctl.Agent.Load;

/// <summary>The options of a command line by name, read as the types they have.</summary>
internal sealed class LoadArguments
{
    private static readonly string[] Known =
    [
        "--api", "--concurrencies", "--connections", "--dataset", "--decode-gpus", "--disaggregated", "--endpoint",
        "--gpus", "--input-length", "--model", "--output-length", "--prefill-gpus", "--prefix-ratios", "--prefixes",
        "--profiling", "--prompt", "--range-ratio", "--request-rate", "--requests", "--requests-per-concurrency",
        "--result-directory", "--seed", "--slow-down", "--slow-down-pause", "--slow-down-seconds", "--timeout",
        "--tokenizer", "--warmup",
    ];

    private readonly Dictionary<string, string> _given = [];

    public LoadArguments(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            var equals = argument.IndexOf('=');
            var name = equals < 0 ? argument : argument[..equals];
            if (!Known.Contains(name))
                throw new LoadUsageException($"unknown option '{name}'. Known: {string.Join(' ', Known)}");
            if (name == "--disaggregated")
                _given[name] = "true";
            else if (equals >= 0)
                _given[name] = argument[(equals + 1)..];
            else if (index + 1 < arguments.Count)
                _given[name] = arguments[++index];
            else
                throw new LoadUsageException($"{name} needs a value");
        }
    }

    public bool Has(string name) => _given.ContainsKey(name);

    public string? Optional(string name) => _given.GetValueOrDefault(name);

    public string Required(string name) =>
        Optional(name) is { Length: > 0 } value ? value : throw new LoadUsageException($"{name} is missing");

    public int Number(string name, int? otherwise, int least)
    {
        var text = otherwise is null ? Required(name) : Optional(name);
        if (text is null)
            return otherwise ?? least;
        return int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least
            ? number
            : throw new LoadUsageException($"{name} is '{text}'; give a whole number of at least {least}");
    }

    public Uri Address(string name) => Address(name, Required(name));

    public EquatableArray<Uri> Addresses(string name) =>
        EquatableArray.From(Required(name).Split(',').Select(text => Address(name, text)));

    public double Ratio(string name, string otherwise) => ReadRatio(Optional(name) ?? otherwise, name);

    public EquatableArray<double> Ratios(string name) =>
        Optional(name) is { } text ? EquatableArray.From(text.Split(',').Select(part => ReadRatio(part, name))) : [];

    public TimeSpan Seconds(string name) =>
        double.TryParse(Required(name), CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and < 1e6
            ? TimeSpan.FromSeconds(seconds)
            : throw new LoadUsageException($"{name} is '{Required(name)}'; give seconds above 0");

    /// <summary>Requests per second; infinity for <c>inf</c>.</summary>
    public double Rate(string name)
    {
        var text = Optional(name) ?? "inf";
        if (text == "inf")
            return double.PositiveInfinity;
        return double.TryParse(text, CultureInfo.InvariantCulture, out var rate) && rate > 0
            ? rate
            : throw new LoadUsageException($"{name} is '{text}'; give inf or requests per second");
    }

    /// <summary>Whether an option of two words has its second; the first is what holds without it.</summary>
    public bool IsSecond(string name, string first, string second) => (Optional(name) ?? first) is var text
        && (text == first || text == second)
        ? text == second
        : throw new LoadUsageException($"{name} is '{text}'; give {first} or {second}");

    public EquatableArray<int> Concurrencies(string name)
    {
        var text = Required(name);
        return EquatableArray.From(text.Split(',', 'x').Select(part =>
            int.TryParse(part, CultureInfo.InvariantCulture, out var value) && value >= 1
                ? value
                : throw new LoadUsageException($"{name} is '{text}'; give whole numbers such as 2,8,32")));
    }

    private static Uri Address(string name, string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new LoadUsageException($"{name} is '{text}'; give http://HOST:PORT");

    private static double ReadRatio(string text, string name) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var ratio) && ratio is >= 0 and <= 1
            ? ratio
            : throw new LoadUsageException($"{name} is '{text}'; give a number from 0 to 1");
}
