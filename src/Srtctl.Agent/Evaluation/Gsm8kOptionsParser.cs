using System.Globalization;
using Srtctl.Agent.Commands;

namespace Srtctl.Agent.Evaluation;

/// <summary>Reads the command line of <c>gsm8k</c>.</summary>
internal static class Gsm8kOptionsParser
{
    public static Gsm8kOptions Parse(IReadOnlyList<string> arguments)
    {
        var read = CommandArguments.Read(
            arguments, "--endpoint", "--model", "--data", "--download", "--examples", "--max-tokens", "--shots",
            "--threads", "--repeat", "--temperature", "--top-p", "--top-k", "--result-directory");
        return new Gsm8kOptions
        {
            Endpoint = Address(read.Required("--endpoint")),
            Model = read.Required("--model"),
            Data = read.Required("--data"),
            Download = read.Optional("--download"),
            ResultDirectory = read.Required("--result-directory"),
            Examples = Whole(read, "--examples", 1319, 1),
            MaxTokens = Whole(read, "--max-tokens", 256, 1),
            Shots = Whole(read, "--shots", 5, 0),
            Threads = Whole(read, "--threads", 512, 1),
            Repeat = Whole(read, "--repeat", 1, 1),
            Temperature = Number(read, "--temperature") ?? 0,
            TopP = Number(read, "--top-p"),
            TopK = read.Optional("--top-k") is null ? null : Whole(read, "--top-k", 0, int.MinValue),
        };
    }

    private static Uri Address(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? uri
            : throw new UsageException($"--endpoint is '{text}'; give http://HOST:PORT");

    private static int Whole(CommandArguments read, string name, int otherwise, int least) =>
        read.Optional(name) is not { } text ? otherwise
        : int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least ? number
        : throw new UsageException($"{name} is '{text}'; give a whole number of at least {least}");

    private static double? Number(CommandArguments read, string name) =>
        read.Optional(name) is not { } text ? null
        : double.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 0 ? number
        : throw new UsageException($"{name} is '{text}'; give a number of at least 0");
}
