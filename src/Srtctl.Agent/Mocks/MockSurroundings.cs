using System.Collections;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Srtctl.Agent.Mocks;

/// <summary>What a mock takes from its process: environment variables, log and clock.</summary>
internal sealed record MockSurroundings
{
    public required IReadOnlyDictionary<string, string> Environment { get; init; }

    public required TextWriter Log { get; init; }

    public required TimeProvider Time { get; init; }

    /// <summary>The address that replaces "any address" when this is a pretend node.</summary>
    public IPAddress? NodeAddress =>
        Text("SRTCTL_NODE_ADDRESS") is { } text && IPAddress.TryParse(text, out var address) ? address : null;

    public static MockSurroundings OfThisProcess()
    {
        var variables = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(static entry => (string)entry.Key, static entry => entry.Value as string ?? "");
        return new MockSurroundings { Environment = variables, Log = Console.Out, Time = TimeProvider.System };
    }

    public string? Text(string variable) =>
        Environment.TryGetValue(variable, out var value) && value.Length > 0 ? value : null;

    /// <exception cref="MockUsageException">The variable is set, but not to a number of at least zero.</exception>
    public double Number(string variable, double otherwise) => Text(variable) switch
    {
        null => otherwise,
        var text when double.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= 0 => number,
        var text => throw new MockUsageException($"{variable} is '{text}'; give a number of at least 0"),
    };

    public TimeSpan? Seconds(string variable) =>
        Text(variable) is null ? null : TimeSpan.FromSeconds(Number(variable, 0));

    /// <summary>Where to listen when the command line says host and port.</summary>
    public IPEndPoint ListenAt(string host, int port) => new(Resolve(host), port);

    /// <summary>How other nodes reach a port that this process bound to the address.</summary>
    /// <param name="bound">The address bound.</param>
    /// <param name="peer">A host on the way to the others, used when every address was bound.</param>
    public static IPAddress Reachable(IPAddress bound, Uri peer)
    {
        if (!bound.Equals(IPAddress.Any))
            return bound;
        try
        {
            // Connecting a datagram socket sends nothing: it only asks the routing table.
            using var route = new Socket(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
            route.Connect(peer.Host, peer.Port);
            return (route.LocalEndPoint as IPEndPoint)?.Address ?? IPAddress.Loopback;
        }
        catch (SocketException)
        {
            return IPAddress.Loopback;
        }
    }

    private IPAddress Resolve(string host)
    {
        if (host is "" or "0.0.0.0" or "*" or "::")
            return NodeAddress ?? IPAddress.Any;
        if (IPAddress.TryParse(host, out var address))
            return address;
        try
        {
            return Dns.GetHostAddresses(host, AddressFamily.InterNetwork).FirstOrDefault()
                ?? throw new MockFailureException($"host {host} has no IPv4 address");
        }
        catch (SocketException)
        {
            throw new MockFailureException($"host {host} cannot be resolved");
        }
    }
}
