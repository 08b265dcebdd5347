using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Srtctl.Agent.Nodes;

/// <summary>IPv4 addresses of this machine.</summary>
internal static class LocalAddresses
{
    /// <summary>All of them, interfaces that are up only.</summary>
    public static InterfaceAddress[] Read() =>
        [.. NetworkInterface.GetAllNetworkInterfaces()
            .Where(static network => network.OperationalStatus != OperationalStatus.Down)
            .SelectMany(static network => network.GetIPProperties().UnicastAddresses
                .Where(static unicast => unicast.Address.AddressFamily == AddressFamily.InterNetwork)
                .Select(unicast => new InterfaceAddress(network.Name, unicast.Address.ToString())))];
}
