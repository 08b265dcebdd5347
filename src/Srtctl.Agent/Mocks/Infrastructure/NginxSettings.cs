using System.Text.RegularExpressions;

namespace Srtctl.Agent.Mocks.Infrastructure;

/// <summary>What the mock reads from an nginx configuration: where to listen and the upstream servers.</summary>
internal sealed partial record NginxSettings(string Host, int Port, IReadOnlyList<(string Host, int Port)> Upstreams)
{
    /// <exception cref="MockFailureException">A listen port or every upstream server is missing.</exception>
    public static NginxSettings Parse(string text)
    {
        var code = Comment().Replace(text, "");
        var listen = Listen().Match(code);
        var servers = Server().Matches(code)
            .Select(static match => (match.Groups["host"].Value, Number(match.Groups["port"])))
            .ToArray();
        if (!listen.Success || servers.Length == 0)
            throw new MockFailureException("nginx: [emerg] mock nginx needs one 'listen' and an upstream 'server'");
        return new NginxSettings(listen.Groups["host"].Value, Number(listen.Groups["port"]), servers);
    }

    private static int Number(Group digits) =>
        int.TryParse(digits.Value, out var port) && port is > 0 and < 65536
            ? port
            : throw new MockFailureException($"nginx: [emerg] invalid port '{digits.Value}'");

    [GeneratedRegex("#[^\n]*")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\blisten\s+(?:(?<host>[0-9.*]+):)?(?<port>\d+)[^;]*;")]
    private static partial Regex Listen();

    [GeneratedRegex(@"\bserver\s+(?<host>[A-Za-z0-9._-]+):(?<port>\d+)[^;{]*;")]
    private static partial Regex Server();
}
