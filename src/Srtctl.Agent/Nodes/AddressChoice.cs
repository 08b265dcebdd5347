using System.Net;
using System.Net.Sockets;

namespace Srtctl.Agent.Nodes;

/// <summary>Chooses the one address by which the other nodes reach a node.</summary>
internal static class AddressChoice
{
    /// <summary>
    /// An address of the wanted interface; else the one that reached the agent; else a private one; else any. Null when
    /// no address could be reached from another machine.
    /// </summary>
    public static string? Choose(string routed, IReadOnlyList<InterfaceAddress> addresses, string? wanted) =>
        addresses.FirstOrDefault(address => address.Interface == wanted && IsUsable(address.Address))?.Address
        ?? (IsUsable(routed) ? routed : null)
        ?? addresses.Select(static address => address.Address).FirstOrDefault(static address => IsUsable(address) && IsPrivate(address))
        ?? addresses.Select(static address => address.Address).FirstOrDefault(IsUsable);

    /// <summary>False for loopback, link-local, unspecified and multicast addresses, and for what is no IPv4 address.</summary>
    public static bool IsUsable(string text) =>
        Bytes(text) is [var first, var second, ..] && first is not (0 or 127 or >= 224) && (first, second) != (169, 254);

    private static bool IsPrivate(string text) => Bytes(text) switch
    {
        [10, ..] => true,
        [172, >= 16 and < 32, ..] => true,
        [192, 168, ..] => true,
        _ => false,
    };

    private static byte[] Bytes(string text) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetwork
            ? address.GetAddressBytes()
            : [];
}
