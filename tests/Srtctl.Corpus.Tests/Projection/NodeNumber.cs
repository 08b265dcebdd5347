using System.Globalization;
using System.Text.RegularExpressions;

namespace Srtctl.Corpus.Tests.Projection;

/// <summary>The names and addresses that nodes have in the simulation.</summary>
public static partial class NodeNumber
{
    /// <summary>Host name of a node.</summary>
    public static string Host(int node) => $"node{node}";

    /// <summary>Address of a node when no interface is asked for.</summary>
    public static string Address(int node) => $"10.0.0.{10 + node}";

    /// <summary>The node a host name or address stands for, as text; the text itself when it stands for none.</summary>
    public static string Of(string host) =>
        Name().Match(host) is { Success: true } name ? name.Groups[1].Value
        : AnyAddress().Match(host) is { Success: true } address && address.Length == host.Length
            ? (int.Parse(address.Groups[1].Value, CultureInfo.InvariantCulture) - 10).ToString(CultureInfo.InvariantCulture)
        : host;

    /// <summary>The text with addresses on a named interface replaced by those without one.</summary>
    public static string OneAddressPerNode(string text) => AnyAddress().Replace(text, "10.0.0.$1");

    [GeneratedRegex(@"\Anode(\d+)\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\b10\.[09]\.0\.(\d+)\b")]
    private static partial Regex AnyAddress();
}
