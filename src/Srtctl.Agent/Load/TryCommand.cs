using Srtctl.Agent.Commands;

namespace Srtctl.Agent.Load;

/// <summary>
/// <c>try --endpoint URL --model M -- ARGV</c>: stands in for a client that a rehearsal has not got. It sends one request
/// and shows what would run.
/// </summary>
internal static class TryCommand
{
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        var end = Array.IndexOf(arguments, "--");
        if (end < 0)
            throw new UsageException("the client's command is missing; write it after --");
        var read = CommandArguments.Read(arguments[..end], "--endpoint", "--model");
        if (!Uri.TryCreate(read.Required("--endpoint"), UriKind.Absolute, out var endpoint))
            throw new UsageException($"--endpoint is '{read.Required("--endpoint")}'; give http://HOST:PORT");
        var options = new LoadOptions
        {
            Endpoint = endpoint,
            Model = read.Required("--model"),
            InputLength = 16,
            OutputLength = 16,
            Concurrencies = [1],
            ResultDirectory = "",
        };
        return await SendAsync(options, arguments[(end + 1)..], cancellation);
    }

    private static async Task<int> SendAsync(LoadOptions options, string[] client, CancellationToken cancellation)
    {
        using var sender = new CompletionClient(options);
        var request = RequestSource.For(options).Take(1)[0];
        var outcome = await sender.SendAsync(request, TimeSpan.Zero, new RunClock(TimeProvider.System), cancellation);
        if (!outcome.Succeeded)
        {
            await Console.Error.WriteLineAsync(
                $"srtctl-agent try: the request to {options.Endpoint} failed: {outcome.Error}");
            return 1;
        }

        Console.Out.WriteLine($"mock client: {options.Endpoint} answered with {outcome.OutputTokens} tokens");
        Console.Out.WriteLine($"mock client: on a cluster this runs: {Srtctl.Model.Text.ShellWord.Join(client)}");
        return 0;
    }
}
